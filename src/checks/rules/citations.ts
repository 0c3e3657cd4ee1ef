/** Every footnote names a source that sources.yaml knows. */
import type { Source } from '../../markdown/sources.ts';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import { didYouMean, onlyNear } from '../nearest.ts';
import { oncePer } from '../once.ts';
import type { Page } from '../page.ts';
import type { Read } from '../read/yaml-file.ts';
import { withoutCode } from '../without-code.ts';

const citation = /\[\^([a-z0-9-]+)\](?!:)/g;

export function checkCitations(
  { file, text }: Page,
  { sources }: Pick<Library, 'sources'>,
): Finding[] {
  const known = idsOf(sources);
  return [...withoutCode(text).matchAll(citation)].flatMap(({ 1: id = '', index }) => {
    if (known.has(id)) return [];
    const meant = onlyNear(id, known);
    const from = index + '[^'.length;
    return {
      file,
      line: text.slice(0, index).split('\n').length,
      rule: 'citation',
      message: `No source "${id}" in content/sources.yaml.${didYouMean(id, known)}`,
      mend: 'Cite a known source by its id, or add the source with what it is cited for.',
      fix: meant === undefined ? undefined : { from, to: from + id.length, text: meant },
    };
  });
}

const idsOf = oncePer(
  (sources: readonly Read<Source>[]) => new Set(sources.map(({ value }) => value.id)),
);
