/** What lists of the plan share: ids that are free, and entries changed in place. */

interface Entry {
  readonly id: string;
}

/** The first free id of a kind, such as `metric-3`. */
export function freeId(entries: readonly Entry[], kind: string): string {
  const taken = new Set(entries.map(({ id }) => id));
  let number = entries.length + 1;
  while (taken.has(`${kind}-${number}`)) number++;
  return `${kind}-${number}`;
}

export const without = <Kind extends Entry>(entries: readonly Kind[], id: string): Kind[] =>
  entries.filter((entry) => entry.id !== id);

export const changed = <Kind extends Entry>(
  entries: readonly Kind[],
  id: string,
  change: (entry: Kind) => Kind,
): Kind[] => entries.map((entry) => (entry.id === id ? change(entry) : entry));
