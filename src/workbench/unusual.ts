/**
 * What no plan of a person has and what would only keep the browser busy: looked for before a
 * document is read as a plan.
 */
export interface Unusual {
  readonly code: 'too-deep' | 'too-many' | 'forbidden-key';
  /** Keys and indexes from the root to where it was found. */
  readonly path: readonly (string | number)[];
}

/** A plan has eight levels. */
const deepest = 20;
/** The longest list of a plan, its metrics, ends at 200. */
const most = 1_000;

export function findUnusual(
  document: unknown,
  path: readonly (string | number)[] = [],
): Unusual | undefined {
  if (typeof document !== 'object' || document === null) return undefined;
  if (path.length > deepest) return { code: 'too-deep', path };
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(document)
    ? [...document.entries()]
    : Object.entries(document);
  if (entries.length > most) return { code: 'too-many', path };
  for (const [key, value] of entries) {
    const at = [...path, key];
    if (key === '__proto__') return { code: 'forbidden-key', path: at };
    const found = findUnusual(value, at);
    if (found) return found;
  }
  return undefined;
}
