/**
 * What other tabs do to the same plans. The later edit never overwrites the earlier: this tab takes
 * over what was done there, or where both have changed a plan, keeps both.
 */

import type { Entry } from './entry.ts';
import { freshKey } from './fresh-key.ts';
import { recordOf } from './record.ts';
import {
  $histories,
  $shelf,
  entryOf,
  forget,
  isStale,
  known,
  notify,
  put,
  remember,
  takeOff,
  update,
  written,
} from './state.ts';
import {
  damagedPlans,
  isDamaged,
  type Place,
  planKeyOf,
  storedPlan,
  storedPlans,
  storePlace,
} from './storage.ts';
import { write } from './write.ts';

export function followTabs(): void {
  addEventListener('storage', ({ key, newValue }) => void follow(key, newValue));
  // A page that comes back from the browser's memory has missed what other tabs did.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void followAll();
  });
}

async function follow(storageKey: string | null, text: string | null): Promise<void> {
  // Without a key, everything was cleared.
  if (storageKey === null) return followAll();
  if (isDamaged(storageKey)) return update({ damaged: recordOf(damagedPlans()) });
  const key = planKeyOf(storageKey);
  if (key === undefined) return;
  const here = entryOf(key);
  if (here && text !== null && isAtOnce(here, text)) keepApart(here);
  else await followPlan(key);
}

/**
 * Whether another tab wrote over what was written here before it had heard of that: two tabs do not
 * see each other’s storage at the same moment. Taking it over would lose what was typed here.
 */
const isAtOnce = ({ key, revision }: Entry, text: string): boolean =>
  written.has(key) && isStale(key) && revisionIn(text) <= revision;

function revisionIn(text: string): number {
  try {
    return Number(JSON.parse(text).revision);
  } catch {
    return Number.NaN;
  }
}

async function followAll(): Promise<void> {
  const keys = new Set([...known.keys(), ...(storedPlans()?.keys() ?? [])]);
  for (const key of keys) await followPlan(key);
}

/** Takes over what another tab has made of a plan. */
export async function followPlan(key: string): Promise<void> {
  const { readEntry } = await import('./read-entry.ts');
  // Looked at after that: meanwhile more may have happened, here and there.
  if (!isStale(key)) return;
  const text = storedPlan(key);
  const here = entryOf(key);
  if (text === null) {
    if (!here) return void known.delete(key);
    takeOff(here);
    notify('removed-elsewhere', here);
    return;
  }
  const read = readEntry(key, text);
  if (!read.ok) {
    // It cannot be shown here. What is done to it here will be kept as a plan of its own.
    if (here && read.reason === 'newer') notify('newer-elsewhere', here);
    return;
  }
  if (here && $shelf.get().unkept.includes(key)) return void keepApart(here);
  known.set(key, text);
  written.delete(key);
  // Undoing here would take back what was done there.
  forget(key);
  put(read.entry);
  if (here && $shelf.get().place.current === key) notify('changed-elsewhere', read.entry);
}

/**
 * Makes this tab's version a plan of its own, and shows the other tab's under the old key.
 *
 * @returns the key of its own
 */
export function keepApart(entry: Entry): string {
  const { key } = entry;
  const own = { ...entry, key: freshKey() };
  const history = $histories.get()[key];
  if (history) remember(own.key, () => history);
  takeOff(entry);
  forget(key);
  write(own);
  goTo({ ...$shelf.get().place, current: own.key });
  notify('kept-both', own);
  void followPlan(key);
  return own.key;
}

/** Remembers which plan is worked on, and where in the workbench. */
export function goTo(place: Place): void {
  update({ place });
  storePlace(place);
}
