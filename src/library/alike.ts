/** Pages that serve the same stages and gates as another, the closest first. */
import type { Entry } from './entry.ts';
import { anywhere, type FacetId, type libraryKinds } from './facets.ts';

/** Stages, gates and overviews stand in the facts and the menu of every page already. */
const named: readonly (typeof libraryKinds)[number][] = ['stage', 'gate'];
const isNamedAnyway = ({ id, values }: Entry): boolean =>
  !id.includes('/') || named.some((kind) => values.kind.includes(kind));

/** @param known ids of pages that the page names itself */
export function alike(
  page: Entry,
  entries: readonly Entry[],
  known: readonly string[],
  most = 5,
): Entry[] {
  return entries
    .filter((other) => other.id !== page.id && !known.includes(other.id) && !isNamedAnyway(other))
    .filter((other) => overlap(page, other, 'gate') > 0 && overlap(page, other, 'stage') > 0)
    .map((other) => ({ other, close: closeness(page, other) }))
    .toSorted((a, b) => b.close - a.close || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other);
}

/** The gate says most about what somebody needs next; who reads and where decides between equals. */
const closeness = (page: Entry, other: Entry): number =>
  2 * overlap(page, other, 'gate') +
  overlap(page, other, 'stage') +
  overlap(page, other, 'role') / 2 +
  suits(page, other, 'sector') +
  suits(page, other, 'domain');

/** What two pages share of the values that either has: from 0 to 1. */
function overlap({ values: a }: Entry, { values: b }: Entry, facet: FacetId): number {
  const shared = a[facet].filter((value) => b[facet].includes(value)).length;
  const either = new Set([...a[facet], ...b[facet]]).size;
  return either === 0 ? 0 : shared / either;
}

/** A page about another sector is worth less than one about any, one about the same more. */
function suits(page: Entry, other: Entry, facet: FacetId): number {
  if (other.values[facet].includes(anywhere)) return 0;
  return overlap(page, other, facet) > 0 ? 1 : -1;
}
