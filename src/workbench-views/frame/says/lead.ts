/** Which question matters most in which part of the workbench, and what its form asks about at all. */
import { withBenefit, withCohort, withRollout } from '../../../calculators/prepare.ts';
import type { Plan } from '../../../model/plan.ts';
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

/** The plan as the form of a part shows it, with the usual choices where none is made yet. */
export function shownIn(part: string, plan: Plan): Plan {
  if (part === 'pilot') return withCohort(plan);
  if (part === 'hardening') return withBenefit(plan);
  return part === 'rollout' ? withRollout(withBenefit(plan)) : plan;
}

export const calculatorFor = {
  cohort: 'cohort',
  payback: 'payback',
  rollout: 'rollout',
  results: 'decision',
} as const satisfies Record<QuestionId, string>;
