/**
 * The shelf: the visitor's plans, shared by every island of a page, stored as one types, and kept
 * equal in all tabs. A change never overwrites what another tab has written: where this tab did not
 * know of that, its own version becomes a plan of its own.
 */
import { atom } from 'nanostores';
import type { Plan } from '../../model/plan.ts';
import type { Entry, Work } from './entry.ts';
import { type History, noHistory, recorded, redone, undone } from './history.ts';
import {
  damagedPlans,
  discardDamaged,
  isPlace,
  type Place,
  planKeyOf,
  removePlan,
  type Stored,
  setAside,
  storedPlace,
  storedPlan,
  storedPlans,
  storePlace,
  storePlan,
} from './storage.ts';

export interface Shelf {
  /** Whether storage has been read. */
  readonly ready: boolean;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly place: Place;
  /** Whether changes outlive this page. */
  readonly keeping: Stored;
  /** Stored texts that are no plan, by name; kept until the visitor has seen to them. */
  readonly damaged: Readonly<Record<string, string>>;
  readonly notice?: Notice | undefined;
}

/** What happened that the visitor did not do here. */
export interface Notice {
  readonly code: 'changed-elsewhere' | 'removed-elsewhere' | 'kept-both';
  readonly key: string;
}

const empty: Shelf = { ready: false, entries: {}, place: {}, keeping: 'kept', damaged: {} };

export const $shelf = atom<Shelf>(empty);

/** Undo and redo of each plan, for as long as the page is open. */
export const $histories = atom<Readonly<Record<string, History>>>({});

/** The stored text of each entry as this tab knows it. */
const known = new Map<string, string>();

let opening: Promise<void> | undefined;

/** Reads what is stored and follows other tabs, once for a page. */
export function openShelf(): Promise<void> {
  opening ??= open();
  return opening;
}

async function open(): Promise<void> {
  const stored = storedPlans();
  const entries: Record<string, Entry> = {};
  // The schema travels to those readers alone who have a plan.
  const reader = stored?.size ? await import('./read-entry.ts') : undefined;
  for (const [key, text] of stored ?? []) {
    const read = reader?.readEntry(key, text);
    if (read?.ok) {
      entries[key] = read.entry;
      known.set(key, text);
    } else if (read?.reason === 'damaged') setAside(key, text, new Date());
  }
  update({
    ready: true,
    entries,
    place: storedPlace(),
    keeping: stored ? 'kept' : 'forbidden',
    damaged: Object.fromEntries(damagedPlans()),
  });
  addEventListener('storage', ({ key }) => void follow(key));
  // A page that comes back from the browser's memory has missed what other tabs did.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void followAll();
  });
}

async function follow(storageKey: string | null): Promise<void> {
  // Without a key, everything was cleared.
  if (storageKey === null) return followAll();
  if (isPlace(storageKey)) return;
  const key = planKeyOf(storageKey);
  if (key !== undefined) await followPlan(key);
}

async function followAll(): Promise<void> {
  const keys = new Set([...known.keys(), ...(storedPlans()?.keys() ?? [])]);
  for (const key of keys) await followPlan(key);
}

/** Takes over what another tab has made of a plan. */
async function followPlan(key: string): Promise<void> {
  const text = storedPlan(key);
  if (text === (known.get(key) ?? null)) return;
  if (text === null) {
    known.delete(key);
    forget(key);
    update({ entries: without($shelf.get().entries, key) });
    notify('removed-elsewhere', key);
    return;
  }
  const { readEntry } = await import('./read-entry.ts');
  const read = readEntry(key, text);
  if (!read.ok) return;
  const isNew = !$shelf.get().entries[key];
  known.set(key, text);
  // Undoing here would take back what was done there.
  forget(key);
  put(read.entry);
  if (!isNew) notify('changed-elsewhere', key);
}

const notify = (code: Notice['code'], key: string) => update({ notice: { code, key } });

export const dismissNotice = (): void => update({ notice: undefined });

export const entryOf = (key: string): Entry | undefined => $shelf.get().entries[key];

/** Puts a plan on the shelf, under a key of its own unless one is given. */
export function addPlan(
  plan: Plan,
  options: { readonly key?: string; readonly from?: string | undefined } = {},
): string {
  const key = options.key ?? freshKey();
  save({ ...entryFor({ plan, drafts: {} }, 0), key, ...(options.from && { from: options.from }) });
  return key;
}

/**
 * Changes a plan on the shelf.
 *
 * @param what the plan path that is edited, or a name for an edit of several places: consecutive
 * edits of the same are undone together
 * @returns the key under which the plan is now: another one where another tab had changed it
 */
export function changePlan(key: string, work: Work, what: string): string {
  const entry = entryOf(key);
  if (!entry) return key;
  // What only tidies a draft away is no step that anybody wants to take back.
  if (work.plan !== entry.plan)
    remember(key, (history) => recorded(history, entry, what, Date.now()));
  return save({ ...entry, ...entryFor(work, entry.revision) });
}

export function undo(key: string): string | undefined {
  return travel(key, undone);
}

export function redo(key: string): string | undefined {
  return travel(key, redone);
}

/** @returns what was undone or redone; undefined when there is nothing */
function travel(key: string, move: typeof undone): string | undefined {
  const entry = entryOf(key);
  const history = $histories.get()[key] ?? noHistory;
  const moved = entry && move(history, { plan: entry.plan, drafts: entry.drafts });
  if (!moved) return undefined;
  remember(key, () => moved.history);
  save({ ...entry, ...entryFor(moved.work, entry.revision) });
  return moved.what;
}

/** Takes a plan off the shelf. `restorePlan` puts it back. */
export function dropPlan(key: string): Entry | undefined {
  const { entries, place } = $shelf.get();
  const entry = entries[key];
  known.delete(key);
  removePlan(key);
  update({ entries: without(entries, key) });
  if (place.current === key) goTo({ ...place, current: undefined });
  return entry;
}

export const restorePlan = (entry: Entry): string =>
  save({ ...entry, revision: entry.revision + 1 });

/** Remembers which plan is worked on, and where in the workbench. */
export function goTo(place: Place): void {
  update({ place });
  storePlace(place);
}

export function discardDamagedPlan(name: string): void {
  discardDamaged(name);
  update({ damaged: without($shelf.get().damaged, name) });
}

const entryFor = ({ plan, drafts }: Work, revision: number) => ({
  plan,
  drafts,
  changed: new Date().toISOString(),
  revision: revision + 1,
});

/** Stores an entry, unless another tab wrote the same plan and this one has not heard of it. */
function save(entry: Entry): string {
  const { key } = entry;
  const there = storedPlan(key);
  if ($shelf.get().keeping === 'kept' && there !== null && there !== known.get(key)) {
    const own = { ...entry, key: freshKey(), from: entry.from };
    remember(own.key, () => $histories.get()[key] ?? noHistory);
    write(own);
    goTo({ ...$shelf.get().place, current: own.key });
    void followPlan(key).then(() => notify('kept-both', own.key));
    return own.key;
  }
  write(entry);
  return key;
}

function write(entry: Entry): void {
  const { key, ...stored } = entry;
  const text = JSON.stringify(stored);
  const keeping = storePlan(key, text);
  if (keeping === 'kept') known.set(key, text);
  put(entry);
  if (keeping !== $shelf.get().keeping) update({ keeping });
}

const put = (entry: Entry) => update({ entries: { ...$shelf.get().entries, [entry.key]: entry } });

const update = (changes: Partial<Shelf>) => $shelf.set({ ...$shelf.get(), ...changes });

const remember = (key: string, change: (history: History) => History) =>
  $histories.set({ ...$histories.get(), [key]: change($histories.get()[key] ?? noHistory) });

const forget = (key: string) => $histories.set(without($histories.get(), key));

function without<Value>(record: Readonly<Record<string, Value>>, key: string) {
  const { [key]: _dropped, ...rest } = record;
  return rest;
}

/** Crypto’s own ids need a secure page, which a plain http address is not. */
const freshKey = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
