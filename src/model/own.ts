/** The plan's own entry under an id that came from outside, `constructor` among them. */
export const own = <Entry>(
  entries: Readonly<Record<string, Entry>> | undefined,
  id: string,
): Entry | undefined => (entries && Object.hasOwn(entries, id) ? entries[id] : undefined);
