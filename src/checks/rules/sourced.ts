/**
 * No claim without source: a page about a sector or about other countries, and one that names a
 * regulation, cites a source or shows the regulations, each of which names its own.
 */
import { citedOn } from '../../markdown/cited-on.ts';
import type { Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import type { Page } from '../page.ts';

/** Their overviews only lead on. */
const subjects = /^(?:sectors|international)\//;

export function checkSourced(
  { id, file, text }: Page,
  { regulations }: Pick<Library, 'regulations'>,
): Finding[] {
  const known = regulations.map(({ value }) => value);
  if (citedOn(text, known).length > 0) return [];
  const finding = (line: number, message: string): Finding => ({
    file,
    line,
    rule: 'sourced',
    message,
    mend: 'Cite a source of content/sources.yaml by its id, or show <Regulations />.',
  });
  const named = known.find(({ name }) => text.includes(name));
  if (named)
    return [
      finding(
        text.slice(0, text.indexOf(named.name)).split('\n').length,
        `The page names "${named.name}" and cites no source.`,
      ),
    ];
  return subjects.test(id) ? [finding(1, 'The page cites no source.')] : [];
}
