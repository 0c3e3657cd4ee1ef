/**
 * The shelf: the visitor's plans, shared by every island of a page, stored as one types, and kept
 * equal in all tabs. A change never overwrites what another tab has written: where this tab did not
 * know of that, its own version becomes a plan of its own.
 */
import type { Plan } from '../../model/plan.ts';
import type { Entry, Work } from './entry.ts';
import { freshKey } from './fresh-key.ts';
import { noHistory, recorded, redone, undone } from './history.ts';
import { recordOf, withoutKey } from './record.ts';
import {
  $histories,
  $shelf,
  entryOf,
  isForeign,
  known,
  remember,
  takeOff,
  update,
} from './state.ts';
import {
  damagedPlans,
  discardDamaged,
  removePlan,
  setAside,
  storedPlace,
  storedPlans,
} from './storage.ts';
import { followPlan, followTabs, goTo, keepApart } from './tabs.ts';
import { keepRest, write } from './write.ts';

export { $histories, $shelf, entryOf, type Notice, type Shelf } from './state.ts';
export { goTo } from './tabs.ts';

let opening: Promise<void> | undefined;

/** Reads what is stored and follows other tabs, once for a page. */
export function openShelf(): Promise<void> {
  opening ??= open().catch((problem) => {
    // The connection may be back when it is asked for again.
    opening = undefined;
    throw problem;
  });
  return opening;
}

async function open(): Promise<void> {
  // The schema travels to those readers alone who have a plan.
  const reader = storedPlans()?.size ? await import('./read-entry.ts') : undefined;
  // Read after that, in one go: meanwhile another tab may have seen to a damaged text.
  const stored = storedPlans();
  const entries: [string, Entry][] = [];
  const damaged = new Map(damagedPlans());
  for (const [key, text] of stored ?? []) {
    const read = reader?.readEntry(key, text);
    if (read?.ok) {
      entries.push([key, read.entry]);
      known.set(key, text);
    } else if (read?.reason === 'damaged') damaged.set(setAside(key, text, new Date()), text);
  }
  update({
    ready: true,
    entries: recordOf(entries),
    place: storedPlace(),
    keeping: stored ? 'kept' : 'forbidden',
    damaged: recordOf(damaged),
  });
  followTabs();
}

export const dismissNotice = (): void => update({ notice: undefined });

/**
 * Puts a plan on the shelf, under a key of its own unless one is given.
 *
 * @returns the key under which it is: another one where something is stored there already
 */
export function addPlan(
  plan: Plan,
  { key = freshKey(), from }: { readonly key?: string; readonly from?: string | undefined } = {},
): string {
  return save({ ...entryFor({ plan, drafts: {} }, 0), key, ...(from && { from }) });
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
  if (!entry || (work.plan === entry.plan && work.drafts === entry.drafts)) return key;
  // What only tidies a draft away is no step that anybody wants to take back.
  if (work.plan !== entry.plan)
    remember(key, (history) =>
      recorded(history, { before: entry, after: work.drafts, what, at: Date.now() }),
    );
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

/**
 * Takes a plan off the shelf. `restorePlan` puts it back.
 *
 * @returns what was taken off; nothing where another tab has changed the plan and this one has not
 * shown that yet
 */
export function dropPlan(key: string): Entry | undefined {
  const entry = entryOf(key);
  if (!entry) return undefined;
  if (isForeign(key)) {
    void followPlan(key);
    return undefined;
  }
  removePlan(key);
  takeOff(entry);
  const { place } = $shelf.get();
  if (place.current === key) goTo({ ...place, current: undefined });
  keepRest();
  return entry;
}

/** @returns the key under which the plan is now */
export const restorePlan = (entry: Entry): string =>
  save({ ...entry, revision: entry.revision + 1 });

export function discardDamagedPlan(name: string): void {
  discardDamaged(name);
  update({ damaged: withoutKey($shelf.get().damaged, name) });
  keepRest();
}

const entryFor = ({ plan, drafts }: Work, revision: number) => ({
  plan,
  drafts,
  changed: new Date().toISOString(),
  revision: revision + 1,
});

/**
 * Stores an entry, unless another tab wrote the same plan and this one has not heard of it.
 *
 * @returns the key under which it is now
 */
function save(entry: Entry): string {
  if (isForeign(entry.key)) return keepApart(entry);
  write(entry);
  return entry.key;
}
