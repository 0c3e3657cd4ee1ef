/** Writes plans to the storage, and tries again once there is room. */
import type { Entry } from './entry.ts';
import { $shelf, entryOf, isForeign, known, put, update, written } from './state.ts';
import { type Stored, storedPlans, storePlan } from './storage.ts';

/** Shows an entry and stores it. Where that fails it stays on this page, and is tried again. */
export function write(entry: Entry): void {
  put(entry);
  const stored = store(entry);
  const others = $shelf.get().unkept.filter((key) => key !== entry.key);
  update({ unkept: stored === 'kept' ? others : [...others, entry.key], keeping: stored });
  if (stored === 'kept') keepRest();
}

/** Stores what there was no room for. After that, `keeping` says how things stand. */
export function keepRest(): void {
  let keeping: Stored = storedPlans() ? 'kept' : 'forbidden';
  const unkept = $shelf.get().unkept.filter((key) => {
    const entry = entryOf(key);
    // What another tab wrote meanwhile is not written over; following it will keep both.
    if (!entry || isForeign(key)) return entry !== undefined;
    const stored = store(entry);
    if (stored !== 'kept') keeping = stored;
    return stored !== 'kept';
  });
  update({ unkept, keeping });
}

function store({ key, ...rest }: Entry): Stored {
  const text = JSON.stringify(rest);
  const stored = storePlan(key, text);
  if (stored === 'kept') known.set(key, text);
  written.add(key);
  return stored;
}
