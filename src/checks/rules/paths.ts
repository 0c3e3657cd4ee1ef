/** A reading path leads to pages that exist, takes no longer than it says, and ends at a place. */
import {
  minutesInAll,
  type Reading,
  readingIds,
  readings,
  type Stop,
  wordsAt,
} from '../../library/paths.ts';
import { roles } from '../../model/names.ts';
import { placeAt } from '../../workbench-views/state/places.ts';
import { bodyOf } from '../entries.ts';
import { type Finding, type Report, reportsIn } from '../finding.ts';
import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import type { Page } from '../page.ts';

export function checkPaths({ paths: read, pages }: Library): Finding[] {
  if (!read) return [];
  const paths = read.value;
  const report = reportsIn(read, 'path');
  return roles.flatMap((role) => [
    ...readingIds.flatMap((reading) =>
      checkReading(paths[role][reading], [role, reading], reading, pages, report),
    ),
    ...paths[role].workbench.flatMap(({ place }, index) =>
      placeAt(place)
        ? []
        : [
            report(
              [role, 'workbench', index, 'place'],
              `The workbench has no part "${place}".`,
              'Write it as the address of the workbench does after #: idea, results, g3.',
            ),
          ],
    ),
  ]);
}

function checkReading(
  stops: readonly Stop[],
  at: readonly PropertyKey[],
  reading: Reading,
  pages: readonly Page[],
  report: Report,
): Finding[] {
  const findings: Finding[] = [];
  const words = stops.map((stop, index) => {
    const page = pages.find(({ id }) => id === stop.page);
    if (page) return wordsAt(stop, readable(page));
    const hint = didYouMean(
      stop.page,
      pages.map(({ id }) => id),
    );
    findings.push(
      report(
        [...at, index, 'page'],
        `"${stop.page}" is no page.${hint}`,
        'Name a page by its path under content/, without extension.',
      ),
    );
    return 0;
  });
  const minutes = minutesInAll(words);
  if (minutes > readings[reading])
    findings.push(
      report(
        at,
        `The pages take ${minutes} minutes to read, and there are ${readings[reading]}.`,
        'Take a page out, or write part: in-short where its summary is enough.',
      ),
    );
  return findings;
}

const readable = ({ text, data }: Page) => ({
  body: bodyOf(text),
  description: String(data.description),
  inShort: Array.isArray(data.inShort) ? data.inShort.map(String) : [],
});
