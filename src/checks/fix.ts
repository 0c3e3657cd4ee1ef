/** Mends what findings know how to mend, and leaves every other character as it is. */
import type { Edit, Finding } from './finding.ts';
import { checkLibrary } from './index.ts';
import { libraryOf } from './library.ts';
import type { Files } from './read/files.ts';

export interface Mended {
  /** The new text of each file that changed. */
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** One edit can show what the next has to be: a heading after the one above it. */
const mostRounds = 20;

export async function mend(files: Files, isAsked: (file: string) => boolean): Promise<Mended> {
  const texts = new Map<string, string>();
  const mended: Finding[] = [];
  const now: Files = { ...files, textOf: (file) => texts.get(file) ?? files.textOf(file) };
  for (let round = 0; round < mostRounds; round++) {
    const fixable = (await checkLibrary(libraryOf(now), isAsked)).filter(({ fix }) => fix);
    if (fixable.length === 0) break;
    for (const [file, found] of Map.groupBy(fixable, (finding) => finding.file)) {
      const chosen = apart(found);
      texts.set(
        file,
        edited(
          now.textOf(file),
          chosen.flatMap(({ fix }) => fix ?? []),
        ),
      );
      mended.push(...chosen);
    }
  }
  return { texts, findings: mended };
}

/** The findings whose edits do not touch each other; the others have their turn in the next round. */
function apart(findings: readonly Finding[]): Finding[] {
  const chosen: Finding[] = [];
  let end = -1;
  for (const finding of findings.toSorted(byPlace)) {
    if (!finding.fix || finding.fix.from <= end) continue;
    chosen.push(finding);
    end = finding.fix.to;
  }
  return chosen;
}

const byPlace = (a: Finding, b: Finding): number => (a.fix?.from ?? 0) - (b.fix?.from ?? 0);

/** A text with edits that do not touch each other. */
export const edited = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((now, { from, to, text: part }) => now.slice(0, from) + part + now.slice(to), text);
