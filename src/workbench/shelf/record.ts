/**
 * Records by keys that come from outside. They have no prototype, so that no key, `constructor` and
 * `__proto__` among them, finds what nobody put there.
 */
export function recordOf<Value>(
  entries: Iterable<readonly [string, Value]>,
): Readonly<Record<string, Value>> {
  const record: Record<string, Value> = Object.create(null);
  for (const [key, value] of entries) record[key] = value;
  return record;
}

export const withKey = <Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value,
): Readonly<Record<string, Value>> => recordOf([...Object.entries(record), [key, value]]);

export const withoutKey = <Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> =>
  recordOf(Object.entries(record).filter(([other]) => other !== key));
