/** The sources as their page lists them: by group, each with the pages that cite it. */
import { withoutCode } from '../checks/without-code.ts';
import type { CheckStatus } from '../markdown/citation-words.ts';
import { citedOn } from '../markdown/cited-on.ts';
import type { Regulation } from '../markdown/regulations.ts';
import { type Source, sourceGroups } from '../markdown/sources.ts';

export type SourceGroup = Source['group'];

export interface CitingPage {
  readonly id: string;
  readonly title: string;
}

export interface ListedSource extends Source {
  readonly citedOn: readonly CitingPage[];
}

interface Page extends CitingPage {
  readonly body: string;
}

export function listSources(
  sources: readonly Source[],
  pages: readonly Page[],
  regulations: readonly Regulation[],
): { readonly group: SourceGroup; readonly sources: readonly ListedSource[] }[] {
  const citing = new Map<string, CitingPage[]>();
  for (const { id, title, body } of pages)
    for (const source of citedOn(withoutCode(body), regulations))
      citing.set(source, [...(citing.get(source) ?? []), { id, title }]);
  return sourceGroups
    .map((group) => ({
      group,
      sources: sources
        .filter((source) => source.group === group)
        .toSorted((a, b) => a.title.localeCompare(b.title))
        .map((source) => ({
          ...source,
          citedOn: (citing.get(source.id) ?? []).toSorted((a, b) => a.title.localeCompare(b.title)),
        })),
    }))
    .filter((entry) => entry.sources.length > 0);
}

/** A sign for each status, so that colour is never alone. */
export const statusSigns: Readonly<Record<CheckStatus, string>> = {
  verified: '✓',
  'second-hand': '◆',
  'general-knowledge': '◌',
  'not-found': '✕',
  'wrong-link': '✕',
};
