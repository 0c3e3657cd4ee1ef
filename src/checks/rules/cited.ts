/** Every source is cited by a page or named by a regulation: the lists hold nothing for show. */
import { citedIn } from '../../markdown/authoring.ts';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';

export function checkCited({
  pages,
  regulations,
  listedSources,
}: Pick<Library, 'pages' | 'regulations' | 'listedSources'>): Finding[] {
  const cited = new Set([
    ...pages.flatMap(({ text }) => citedIn(text)),
    ...regulations.map(({ entry }) => entry.source),
  ]);
  return listedSources
    .filter(({ entry }) => !cited.has(entry.id))
    .map(({ file, line, entry }) => ({
      file,
      line,
      rule: 'cited',
      message: `No page cites "${entry.id}", and no regulation names it.`,
      mend: 'Cite it where the site relies on it, or take it out.',
    }));
}
