/** Every footnote names a source that sources.yaml knows. */
import { citedIn } from '../../markdown/authoring.ts';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import type { Page } from '../page.ts';

export function checkCitations(page: Page, { sources }: Pick<Library, 'sources'>): Finding[] {
  const known = new Set(sources.map(({ value }) => value.id));
  return citedIn(page.text)
    .filter((id) => !known.has(id))
    .map((id) => ({
      file: page.file,
      line: page.text.slice(0, page.text.indexOf(`[^${id}]`)).split('\n').length,
      rule: 'citation',
      message: `No source "${id}" in content/sources.yaml.${didYouMean(id, known)}`,
      mend: 'Cite a known source by its id, or add the source with what it is cited for.',
    }));
}
