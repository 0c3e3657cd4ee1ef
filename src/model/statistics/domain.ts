/**
 * Accepts a number that lies in an interval and refuses anything else. The interval is both the
 * rule and the words of the message, so that the two cannot differ.
 *
 * @param interval Interval notation: `(0, 1)` excludes its ends, `[0, 1]` includes them,
 *   `[2, Infinity)` has no upper limit. Not a number and infinite values are never inside.
 * @throws RangeError naming the argument, the interval and the value given.
 */
export function within(name: string, value: number, interval: string): void {
  const low = Number.parseFloat(interval.slice(1));
  const high = Number.parseFloat(interval.slice(interval.indexOf(',') + 1));
  const inside =
    Number.isFinite(value) &&
    (interval.startsWith('[') ? value >= low : value > low) &&
    (interval.endsWith(']') ? value <= high : value < high);
  if (!inside) fail(name, `a number in ${interval}`, value);
}

/** As `within`, for a whole list. @throws RangeError when it is empty or an entry lies outside. */
export function allWithin(name: string, values: readonly number[], interval: string): void {
  if (!Array.isArray(values) || values.length === 0) fail(name, 'a list of numbers', values);
  for (const [index, value] of values.entries()) within(`${name}[${index}]`, value, interval);
}

/** Accepts one of a few values. @throws RangeError naming the argument and the choices. */
export function oneOf<T>(name: string, value: T, choices: readonly T[]): void {
  if (!choices.includes(value)) fail(name, choices.join(' or '), value);
}

/** @throws RangeError always: `name: expected …, got …`. */
export function fail(name: string, expected: string, given: unknown): never {
  const shown = typeof given === 'number' ? String(given) : JSON.stringify(given);
  throw new RangeError(`${name}: expected ${expected}, got ${shown}`);
}
