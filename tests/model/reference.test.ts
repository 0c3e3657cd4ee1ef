import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as model from '../../src/model/index.ts';

/** A value that R computes, and how close the model must come. */
interface ReferenceCase {
  id: string;
  function: string;
  inputs: object;
  expected: unknown;
  relativeTolerance: number;
}

const functions = new Map<string, unknown>(Object.entries(model));

const folder = new URL('../reference/', import.meta.url);
const files: (string | URL)[] = process.env.REFERENCE_CASES
  ? [process.env.REFERENCE_CASES]
  : readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => new URL(name, folder));
const cases = files.flatMap((file) => {
  const content = JSON.parse(readFileSync(file, 'utf8')) as
    | { cases: ReferenceCase[] }
    | ReferenceCase[];
  return Array.isArray(content) ? content : content.cases;
});

/** Where two values differ by more than the tolerance, as paths with both values. */
function differences(actual: unknown, expected: unknown, tolerance: number, path = ''): string[] {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const allowed = Math.max(tolerance * Math.max(Math.abs(expected), 1e-9), 1e-12);
    const agrees = actual === expected || Math.abs(actual - expected) <= allowed;
    return agrees ? [] : [`${path}: model ${actual}, expected ${expected}`];
  }
  if (typeof expected === 'object' && expected && typeof actual === 'object' && actual) {
    const [values, references] = [Object.entries(actual), Object.entries(expected)];
    // A result may say more than the reference (a reason beside null), a list may not.
    const sameShape = Array.isArray(expected)
      ? Array.isArray(actual) && values.length === references.length
      : !Array.isArray(actual);
    if (!sameShape) return [`${path}: another shape than expected`];
    const found = new Map(values);
    return references.flatMap(([key, reference]) =>
      differences(found.get(key), reference, tolerance, `${path}.${key}`),
    );
  }
  return Object.is(actual, expected) ? [] : [`${path}: model ${actual}, expected ${expected}`];
}

describe('the model agrees with R', () => {
  test('there are cases, each with an id of its own', () => {
    expect(cases.length).toBeGreaterThan(0);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  for (const reference of cases) {
    test(reference.id, () => {
      const compute = functions.get(reference.function);
      if (typeof compute !== 'function') {
        throw new Error(`the model has no function ${reference.function}`);
      }
      const actual: unknown = compute(reference.inputs);
      expect(differences(actual, reference.expected, reference.relativeTolerance)).toEqual([]);
    });
  }
});
