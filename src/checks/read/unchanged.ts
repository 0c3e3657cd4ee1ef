/**
 * What was read of a file, and of what. The library is read again after each round of `--fix` and
 * for each fault in the tests: a file that has not changed since is not parsed again.
 */
const last = new Map<string, { readonly of: readonly unknown[]; readonly result: unknown }>();

/** @param of everything that the reading depends on, compared by identity */
export function unlessUnchanged<Result>(
  file: string,
  of: readonly unknown[],
  read: () => Result,
): Result {
  const known = last.get(file);
  // A file has one reader, so what is known of it is of that reader's kind.
  if (known?.of.every((part, index) => part === of[index])) return known.result as Result;
  const result = read();
  last.set(file, { of, result });
  return result;
}
