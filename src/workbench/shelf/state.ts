/** What is on the shelf, for every island of a page, and what this tab knows of the storage. */
import { atom } from 'nanostores';
import type { Entry } from './entry.ts';
import { type History, noHistory } from './history.ts';
import { recordOf, withKey, withoutKey } from './record.ts';
import { type Place, type Stored, storedPlan } from './storage.ts';

export interface Shelf {
  /** Whether storage has been read. */
  readonly ready: boolean;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly place: Place;
  /** Whether changes outlive this page. */
  readonly keeping: Stored;
  /** The keys of plans whose latest changes are on this page alone. */
  readonly unkept: readonly string[];
  /** Stored texts that are no plan, by name; kept until the visitor has seen to them. */
  readonly damaged: Readonly<Record<string, string>>;
  readonly notice?: Notice | undefined;
}

/** What happened that the visitor did not do here. */
export interface Notice {
  readonly code: 'changed-elsewhere' | 'newer-elsewhere' | 'removed-elsewhere' | 'kept-both';
  /** The plan as this tab has it, or had it last. */
  readonly entry: Entry;
}

const nothing = recordOf<never>([]);

export const $shelf = atom<Shelf>({
  ready: false,
  entries: nothing,
  place: {},
  keeping: 'kept',
  unkept: [],
  damaged: nothing,
});

/** Undo and redo of each plan, for as long as the page is open. */
export const $histories = atom<Readonly<Record<string, History>>>(nothing);

/** The stored text of each entry as this tab knows it. */
export const known = new Map<string, string>();

/** The keys of plans that this tab was the last to write, as far as it knows. */
export const written = new Set<string>();

/** Whether storage has something else than this tab believes. */
export const isStale = (key: string): boolean => storedPlan(key) !== (known.get(key) ?? null);

/** Whether something is stored under a key that this tab has not heard of. */
export const isForeign = (key: string): boolean => storedPlan(key) !== null && isStale(key);

/** An entry by its key; a key may come from an address or from storage, `constructor` among them. */
export function entryOf(key: string): Entry | undefined {
  const { entries } = $shelf.get();
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}

export const update = (changes: Partial<Shelf>): void =>
  $shelf.set({ ...$shelf.get(), ...changes });

export const put = (entry: Entry): void =>
  update({ entries: withKey($shelf.get().entries, entry.key, entry) });

export function takeOff({ key }: Entry): void {
  known.delete(key);
  const { entries, unkept } = $shelf.get();
  update({
    entries: withoutKey(entries, key),
    unkept: unkept.filter((other) => other !== key),
  });
}

export const notify = (code: Notice['code'], entry: Entry): void =>
  update({ notice: { code, entry } });

export const remember = (key: string, change: (history: History) => History): void =>
  $histories.set(withKey($histories.get(), key, change($histories.get()[key] ?? noHistory)));

export const forget = (key: string): void => $histories.set(withoutKey($histories.get(), key));
