/** What the parts of the plan's schema are made of. */
import { z } from 'zod';
import { type LimitKey, limits, longestText } from '../limits.ts';

export const id = (what: string) =>
  z
    .string(`${what}: expected an id such as "average-handle-time"`)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `${what}: use lower-case words joined by hyphens`)
    .max(100, `${what}: expected at most 100 characters`);

export const text = (what: string) =>
  z
    .string(`${what}: expected text`)
    .trim()
    .min(1, `${what}: is empty`)
    .max(longestText, `${what}: expected at most ${longestText} characters`);

export const isoDate = z.iso.date('expected a date written as 2026-11-23');

/** A number within the range that `limits` gives for its path. */
export function bounded(key: LimitKey) {
  const { min, max } = limits[key];
  const whole = 'integer' in limits[key];
  const expected = `expected a ${whole ? 'whole ' : ''}number from ${min} to ${max}`;
  const number = z.number(expected).min(min, expected).max(max, expected);
  return whole ? number.int(expected) : number;
}
