/** Which question matters most in which part of the workbench, and the calculator that goes into it. */
import { placeAt } from '../../state/places.ts';
import type { QuestionId } from './answers.ts';

/** @returns undefined where the next gate does */
export function leadIn(part: string): QuestionId | undefined {
  const place = placeAt(part);
  if (place?.part === 'results') return 'results';
  if (place?.part !== 'stage') return undefined;
  return ofStage[place.stage];
}

const ofStage = {
  idea: 'payback',
  mvp: 'cohort',
  pilot: 'cohort',
  hardening: 'payback',
  rollout: 'rollout',
} as const;

export const calculatorFor = {
  cohort: 'cohort',
  payback: 'payback',
  rollout: 'rollout',
  results: 'decision',
} as const satisfies Record<QuestionId, string>;
