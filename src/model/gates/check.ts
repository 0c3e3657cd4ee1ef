/** What a check of the model says, and how its answers are put together. */
import type { Figure } from '../figure.ts';
import type { CheckId, GateId } from '../framework.ts';
import type { Analysed } from '../gates.ts';

export interface Check {
  readonly id: CheckId;
  /** `waits` until fields of the plan are filled in; it always names them. */
  readonly result: 'passed' | 'failed' | 'waits';
  /** Plan paths to fill in, or to look at first. */
  readonly fields: readonly string[];
  /** The figures that a sentence about it needs, by name. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** Ids of the metrics, risks, triggers, conditions or warnings that it is about. */
  readonly ids: readonly string[];
}

export type Finding = Omit<Check, 'id'>;
export type CheckRule = (analysed: Analysed, gate: GateId) => Finding;

type Details = Partial<Omit<Finding, 'result'>>;

const finding = (result: Check['result'], details: Details): Finding => ({
  fields: [],
  figures: {},
  ids: [],
  ...details,
  result,
});

export const passed = (details: Details = {}): Finding => finding('passed', details);
export const failed = (details: Details): Finding => finding('failed', details);

export const waitsFor = (fields: readonly string[], details: Omit<Details, 'fields'> = {}) =>
  finding('waits', { ...details, fields: [...new Set(fields)] });

/** Waits where a field is missing, else passes. */
export const passedOnce = (missing: readonly string[], details: Details = {}): Finding =>
  missing.length > 0 ? waitsFor(missing, details) : passed(details);
