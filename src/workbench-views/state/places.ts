/**
 * The parts of the workbench and their addresses: the fragment of the page, so that links, the back
 * button and bookmarks work. `#plan=…` brings a shared plan and `#open=…` names one to open.
 */
import { type GateId, gateIds, type StageId, stageIds } from '../../model/names.ts';

export type Place =
  | { readonly part: 'plans' }
  | { readonly part: 'stage'; readonly stage: StageId }
  | { readonly part: 'results' }
  | { readonly part: 'risks' }
  | { readonly part: 'gate'; readonly gate: GateId }
  | { readonly part: 'pack'; readonly gate: GateId }
  | { readonly part: 'compare' }
  | { readonly part: 'take' };

/** A place as text: `idea`, `results`, `g3`, `pack-g3`. */
export function nameOf(place: Place): string {
  if (place.part === 'stage') return place.stage;
  if (place.part === 'gate') return place.gate.toLowerCase();
  return place.part === 'pack' ? `pack-${place.gate.toLowerCase()}` : place.part;
}

export const hrefOf = (place: Place): string => `#${nameOf(place)}`;

const places: readonly Place[] = [
  { part: 'plans' },
  ...stageIds.map((stage) => ({ part: 'stage', stage }) as const),
  { part: 'results' },
  { part: 'risks' },
  ...gateIds.map((gate) => ({ part: 'gate', gate }) as const),
  ...gateIds.map((gate) => ({ part: 'pack', gate }) as const),
  { part: 'compare' },
  { part: 'take' },
];

/** The place that a fragment names; undefined when it names none. */
export const placeAt = (fragment: string): Place | undefined =>
  places.find((place) => nameOf(place) === fragment.replace(/^#/, '').toLowerCase());
