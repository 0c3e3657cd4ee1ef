/** Which way is better, where there is one: an improvement in words beside its number. */
import type { ComparedFigure, keyFigures } from './comparison.ts';
import type { Figure } from './figure.ts';

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

/** What the figure of a later plan is against that of the first, the plan at this place. */
export function directionOf({ path, figures, differences }: ComparedFigure, at: number): Direction {
  const distance = differences[at - 1]?.value ?? fromNever(figures[0], figures[at]);
  const good = directions[path];
  if (good === undefined || distance === 0) return 'neither';
  return distance > 0 === (good === 'higher') ? 'better' : 'worse';
}

/** What never happens lies beyond every number; between two other absences there is no direction. */
function fromNever(first: Figure | undefined, figure: Figure | undefined): number {
  if (first?.absent === 'never' && figure?.value != null) return Number.NEGATIVE_INFINITY;
  return figure?.absent === 'never' && first?.value != null ? Number.POSITIVE_INFINITY : 0;
}
