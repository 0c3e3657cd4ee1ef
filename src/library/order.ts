/** The order of what was found: what was asked for before what holds anywhere. */

import { stageIds } from '../model/names.ts';
import type { Choice } from './choice.ts';
import type { Entry } from './entry.ts';
import { anywhere, type FacetId, facetIds, libraryKinds } from './facets.ts';

export const sorts = ['fit', 'shortest', 'newest', 'title'] as const;
export type Sort = (typeof sorts)[number];

export interface Grouped {
  /** Pages about what was chosen. */
  readonly specific: readonly Entry[];
  /** Pages that hold for it as for anything else. */
  readonly anywhere: readonly Entry[];
}

export function inOrder(entries: readonly Entry[], choice: Choice): Grouped {
  const chosen = facetIds.filter((facet) => choice.facets[facet].length > 0);
  const holdsAnywhere = ({ values }: Entry) =>
    chosen.some((facet) => values[facet].includes(anywhere));
  const sorted = entries.toSorted(by(orders[choice.sort](chosen)));
  return {
    specific: sorted.filter((entry) => !holdsAnywhere(entry)),
    anywhere: sorted.filter(holdsAnywhere),
  };
}

type Key = (entry: Entry) => number | string;

/** The keys to sort by, the first that differs deciding; the id last, so that no order is chance. */
const orders: Readonly<Record<Sort, (chosen: readonly FacetId[]) => readonly Key[]>> = {
  fit: (chosen) => [breadthIn(chosen), kindRank, overviewFirst, stageRank, title, id],
  shortest: () => [({ minutes }) => minutes, title, id],
  newest: () => [({ reviewed }) => -Date.parse(reviewed), title, id],
  title: () => [title, id],
};

/** A page for one gate answers a question about that gate better than one for all five. */
const breadthIn =
  (chosen: readonly FacetId[]): Key =>
  ({ values }) =>
    chosen.reduce((sum, facet) => sum + values[facet].length, 0);

const kindRank: Key = ({ values }) => libraryKinds.findIndex((kind) => values.kind.includes(kind));
/** The overview of a folder has the folder's name. */
const overviewFirst: Key = (entry) => (entry.id.includes('/') ? 1 : 0);
const stageRank: Key = ({ values }) => stageIds.findIndex((stage) => values.stage.includes(stage));
const title: Key = (entry) => entry.title;
const id: Key = (entry) => entry.id;

function by(keys: readonly Key[]) {
  return (a: Entry, b: Entry): number => {
    for (const key of keys) {
      const order = compare(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  };
}

const compare = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
