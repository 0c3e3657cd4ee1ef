/** Names that are told apart: a second one of a kind ends in 2. */

/** @param longest in characters, where the names' place has a limit */
export function uniqueNames(
  names: readonly string[],
  longest: number = Number.POSITIVE_INFINITY,
): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name.slice(0, longest).trim();
    for (let count = 2; taken.has(unique.toLowerCase()); count++) {
      const suffix = ` ${count}`;
      unique = name.slice(0, longest - suffix.length).trim() + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
