/** What a typed text means for one input of the plan: a value, or what is wrong with it. */
import { input } from '../../model/inputs.ts';
import type { Plan } from '../../model/plan.ts';
import { parseNumber } from '../parse.ts';
import { rangeOf } from './range.ts';

export interface Problem {
  readonly code:
    | 'not-a-number'
    | 'empty'
    | 'not-whole'
    | 'out-of-range'
    | 'no-name'
    | 'no-date'
    | 'ends-before-start';
  /** Typing on may mend it, so nothing is said while the field has the focus. */
  readonly unfinished: boolean;
}

export type FieldReading =
  | { readonly ok: true; readonly value: number | undefined }
  | { readonly ok: false; readonly problem: Problem };

export function readField(plan: Plan, path: string, text: string, locale: string): FieldReading {
  const parsed = parseNumber(text, input(plan, path).unit, locale);
  if (!parsed.ok) return problem('not-a-number', parsed.unfinished);
  const { value } = parsed;
  // The model waits for a missing input; a phase without its week is no phase, nor a trigger
  // without its limit a trigger.
  if (value === undefined) return isNeeded(path) ? problem('empty', true) : parsed;
  const { min, max, integer } = rangeOf(plan, path);
  if (value < min || value > max) return problem('out-of-range');
  return integer && !Number.isInteger(value) ? problem('not-whole') : parsed;
}

const isNeeded = (path: string): boolean =>
  /^(rollout\.phases|rollback)\./.test(path) || path === 'cohort.alpha' || path === 'cohort.power';

const problem = (code: Problem['code'], unfinished = false) =>
  ({ ok: false, problem: { code, unfinished } }) as const;
