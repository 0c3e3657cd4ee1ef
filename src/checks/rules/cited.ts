/** Every source is cited by a page or named by a regulation: the lists hold nothing for show. */
import { citedIn } from '../../markdown/authoring.ts';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';

export function checkCited({
  pages,
  regulations,
  sources,
}: Pick<Library, 'pages' | 'regulations' | 'sources'>): Finding[] {
  const cited = new Set([
    ...pages.flatMap(({ text }) => citedIn(text)),
    ...regulations.map(({ value }) => value.source),
  ]);
  return sources
    .filter(({ value }) => !cited.has(value.id))
    .map(({ file, lineOf, value }) => ({
      file,
      line: lineOf([]),
      rule: 'cited',
      message: `No page cites "${value.id}", and no regulation names it.`,
      mend: 'Cite it where the site relies on it, or take it out.',
    }));
}
