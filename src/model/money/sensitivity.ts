/** What each uncertain input alone would change: one-way sensitivity, the data of a tornado chart. */
import type { Figure } from '../figure.ts';
import { analysePayback } from '../payback.ts';
import type { Plan } from '../plan.ts';
import { writePlan } from '../plan-path.ts';
import { analyseReturns } from './returns.ts';
import type { UncertainInput } from './uncertainty.ts';

export interface Swing {
  readonly input: UncertainInput;
  /** Outcomes with this input at its low or high point, all others at their likely value. */
  readonly low: Outcome;
  readonly high: Outcome;
}

export interface Outcome {
  readonly npv: Figure;
  /** From the first day of the rollout. */
  readonly months: Figure;
}

/**
 * Net present value and payback at the low and the high point of each uncertain input, the one that
 * moves the net present value most first. Empty while the net present value waits for something.
 */
export function sensitivity(plan: Plan, inputs: readonly UncertainInput[]): Swing[] {
  const swings = inputs.flatMap((uncertain) => {
    const low = outcomeOf(writePlan(plan, uncertain.path, uncertain.low));
    const high = outcomeOf(writePlan(plan, uncertain.path, uncertain.high));
    return low && high ? [{ input: uncertain, low, high }] : [];
  });
  return swings.sort((a, b) => widthOf(b) - widthOf(a));
}

const widthOf = ({ low, high }: Swing): number =>
  Math.abs((high.npv.value ?? 0) - (low.npv.value ?? 0));

function outcomeOf(plan: Plan): Outcome | undefined {
  const payback = analysePayback(plan);
  if (!payback) return undefined;
  const { npv } = analyseReturns(plan, payback);
  return npv.value === null ? undefined : { npv, months: payback.phasedMonths };
}
