/** Which items of a checklist are ticked, kept in the browser by id, not by place. */

export interface Ticks {
  /** False where the browser forbids it: ticks then last for the visit. */
  readonly kept: boolean;
  read(): ReadonlySet<string>;
  write(ticked: ReadonlySet<string>): void;
}

/** What is used of the browser's storage. */
export type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const keyOf = (checklist: string): string => `staircase:checklist:${checklist}`;

/** Reads afresh each time, so that a tick set in another tab is not lost by one set in this. */
export function ticksOf(checklist: string, storage: () => Drawer): Ticks {
  const key = keyOf(checklist);
  let visit: ReadonlySet<string> | undefined;
  try {
    storage().setItem(`${key}:probe`, '');
    storage().removeItem(`${key}:probe`);
  } catch {
    visit = new Set();
  }
  return {
    get kept() {
      return visit === undefined;
    },
    read: () => visit ?? parse(storage().getItem(key)),
    write(ticked) {
      if (visit) {
        visit = ticked;
        return;
      }
      try {
        if (ticked.size > 0) storage().setItem(key, JSON.stringify([...ticked]));
        else storage().removeItem(key);
      } catch {
        visit = ticked;
      }
    },
  };
}

/** Whatever else stands under the key counts as no ticks. */
function parse(text: string | null): ReadonlySet<string> {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return new Set(Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}
