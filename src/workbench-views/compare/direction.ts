/** Which way is better, where there is one: an improvement in words beside its number. */
import type { keyFigures } from '../../model/comparison.ts';
import type { Figure } from '../../model/figure.ts';

export type Direction = 'better' | 'worse' | 'neither';

/** A larger need or a longer rollout is a fact about a plan and neither good nor bad. */
const better: Readonly<Partial<Record<(typeof keyFigures)[number], 'higher' | 'lower'>>> = {
  'cohort.power': 'higher',
  'cohort.detectable': 'lower',
  'payback.effect': 'higher',
  'payback.benefitPerYear': 'higher',
  'payback.savedHoursPerYear': 'higher',
  'payback.netPerYear': 'higher',
  'payback.investment': 'lower',
  'payback.months': 'lower',
  'payback.phasedMonths': 'lower',
  'payback.npv': 'higher',
  'payback.roi': 'higher',
  'payback.irr': 'higher',
  'payback.discountedMonths': 'lower',
  'rollout.keptInYear': 'higher',
  'rollout.forgone': 'lower',
  'rollout.exposure': 'lower',
  'rollout.schedules.plan.worstLoss': 'lower',
};

const directions: Readonly<Record<string, 'higher' | 'lower'>> = better;

/** What a difference to the first plan means for a figure. */
export function directionOf(path: string, difference: Figure | undefined): Direction {
  const value = difference?.value ?? 0;
  const good = directions[path];
  if (good === undefined || value === 0) return 'neither';
  return value > 0 === (good === 'higher') ? 'better' : 'worse';
}
