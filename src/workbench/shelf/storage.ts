/**
 * The browser's storage, which may be forbidden (private windows), full, or changed by another tab.
 * Nothing here throws.
 */
const prefix = 'staircase.plan.';
const damagedPrefix = 'staircase.damaged.';
const placeKey = 'staircase.workbench';

export type Stored = 'kept' | 'full' | 'forbidden';

/** The texts of all stored plans by their key; undefined where storage is forbidden. */
export function storedPlans(): ReadonlyMap<string, string> | undefined {
  return textsWith(prefix);
}

/** Texts that could not be read as plans, by the name under which they are stored. */
export const damagedPlans = (): ReadonlyMap<string, string> =>
  new Map(
    [...(textsWith(damagedPrefix) ?? [])].map(([name, text]) => [damagedPrefix + name, text]),
  );

function textsWith(start: string): Map<string, string> | undefined {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(start));
    return new Map(keys.map((key) => [key.slice(start.length), localStorage.getItem(key) ?? '']));
  } catch {
    return undefined;
  }
}

export function storedPlan(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

export const storePlan = (key: string, text: string): Stored => set(prefix + key, text);

export const removePlan = (key: string): void => remove(prefix + key);

/**
 * Puts a text that is no plan out of the way, where nothing writes. Where there is no room for that
 * it stays, and nothing is written over it either.
 *
 * @returns the name under which it is stored now
 */
export function setAside(key: string, text: string, now: Date): string {
  const name = `${damagedPrefix}${key}.${now.getTime()}`;
  if (set(name, text) !== 'kept') return prefix + key;
  removePlan(key);
  return name;
}

export const discardDamaged = (name: string): void => remove(name);

export const isDamaged = (storageKey: string): boolean => storageKey.startsWith(damagedPrefix);

/** The key of the plan that a change in another tab is about. */
export const planKeyOf = (storageKey: string): string | undefined =>
  storageKey.startsWith(prefix) ? storageKey.slice(prefix.length) : undefined;

/** Where the visitor left off. */
export interface Place {
  /** The plan that is being worked on. */
  readonly current?: string | undefined;
  /** The part of the workbench that was open. */
  readonly part?: string | undefined;
}

export function storedPlace(): Place {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(placeKey) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const { current, part } = stored as Readonly<Record<string, unknown>>;
    return {
      ...(typeof current === 'string' && { current }),
      ...(typeof part === 'string' && { part }),
    };
  } catch {
    return {};
  }
}

export const storePlace = (place: Place): void => {
  set(placeKey, JSON.stringify(place));
};

/** Whether this browser holds any plan of the visitor. */
export const hasStored = (): boolean => (storedPlans()?.size ?? 0) > 0;

function set(key: string, text: string): Stored {
  try {
    localStorage.setItem(key, text);
    return 'kept';
  } catch {
    return isForbidden() ? 'forbidden' : 'full';
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing is kept there is nothing to remove.
  }
}

/** A full storage can still be read. */
function isForbidden(): boolean {
  try {
    localStorage.getItem(placeKey);
    return typeof localStorage === 'undefined';
  } catch {
    return true;
  }
}
