/** What is wrong with a document that is no plan, in the names that people see. */
import type { PlanProblem } from '../model/plan.ts';

export interface NoPlan {
  readonly code: 'no-plan';
  /** The first field that is wrong: `metrics.aht.baseline`; empty where it is the whole document. */
  readonly field: string;
  readonly expected: string;
  /** How many fields are wrong, this one included. */
  readonly count: number;
}

export const noPlan = (document: unknown, problems: readonly PlanProblem[]): NoPlan => ({
  code: 'no-plan',
  field: fieldOf(document, problems[0]?.path ?? []),
  // The field is named already.
  expected: (problems[0]?.message ?? '').replace(/^[\w’ -]{1,50}: /, ''),
  count: problems.length,
});

/** Entries of a list are named by their id where they have one, else by their number from 1. */
export function fieldOf(document: unknown, path: readonly (string | number)[]): string {
  let value = document;
  return path
    .map((key) => {
      const list = Array.isArray(value);
      value = childOf(value, key);
      if (!list) return shortened(String(key));
      const id = childOf(value, 'id');
      return typeof id === 'string' && id !== '' && id.length <= 100 ? id : Number(key) + 1;
    })
    .join('.');
}

const shortened = (key: string): string => (key.length > 100 ? `${key.slice(0, 100)}…` : key);

const childOf = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string | number, unknown>>)[key]
    : undefined;
