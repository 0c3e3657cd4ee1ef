/**
 * The plan's schedule beside others: what each saves in the first year, and what a harm that is
 * there from the first day costs before a review stops it.
 */
import { horizonWeeks, weeksPerYear } from '../conventions.ts';
import { compute, duration, type Figure, money } from '../figure.ts';
import { input } from '../inputs.ts';
import { benefitWeeks, learningInputs, learningOf } from '../money/learning.ts';
import { aroundFreezes, type EffectivePhase, type Phase, phaseInputs } from '../phases.ts';
import type { Plan } from '../plan.ts';
import type { Harm } from './harm.ts';
import { overWeeks, weeksOf, weeksUntilSeen } from './schedule.ts';
import { unitWeeks } from './steps.ts';

export const scheduleIds = ['plan', 'big-bang', 'slower', 'small-start'] as const;
export type ScheduleId = (typeof scheduleIds)[number];

export interface Schedule {
  readonly id: ScheduleId;
  readonly phases: readonly EffectivePhase[];
  readonly benefitYear: Figure;
  /** Weeks from the first day until the review that sees the harm. */
  readonly seenAfter: Figure;
  /** Unit-weeks exposed until then. */
  readonly atRisk: Figure;
  /** What the harm costs until then: the worst case, in which nobody sees it between reviews. */
  readonly worstLoss: Figure;
}

/**
 * Big bang: everybody in week 1, reviewed as long after its first day as the plan is. Slower: the
 * plan's steps with twice the distance. Small start: 10%, 50% and 100% for as long as the plan's
 * phases last. All keep out of the plan's freezes; one that repeats another is left out.
 *
 * First-year benefit = annual benefit × weeks of full benefit in 52 weeks ÷ 52, each phase's newcomers
 * learning from their own start. At risk = units active ×
 * weeks, from the first active day to the first review that can see the harm; worst-case loss = at
 * risk × loss for each unit and week. Units are rounded to whole ones, as they are switched on.
 */
export function compareSchedules(plan: Plan, benefitPerYear: Figure, harm: Harm): Schedule[] {
  const shown = new Set<string>();
  const candidates = Object.entries(phasesBySchedule(plan.rollout?.phases ?? []));
  const planned = aroundFreezes(plan.rollout?.phases ?? [], plan.rollout ?? {});
  return candidates.flatMap(([id, written]) => {
    const phases = aroundFreezes(written, plan.rollout ?? {});
    const key = phases.map(({ share, week }) => `${share}@${week}`).join();
    if (shown.has(key)) return [];
    shown.add(key);
    const reviewed = id === 'big-bang' ? planned : phases;
    return [scheduleFigures(id as ScheduleId, phases, reviewed, plan, benefitPerYear, harm)];
  });
}

function phasesBySchedule(phases: readonly Phase[]): Record<ScheduleId, readonly Phase[]> {
  const first = phases[0]?.week ?? 1;
  const second = first + weeksOf(phases, 0);
  const third = second + weeksOf(phases, Math.min(1, phases.length - 1));
  return {
    plan: phases,
    'big-bang': [{ share: 1, week: 1 }],
    slower: phases.map(({ share, week }) => ({ share, week: first + 2 * (week - first) })),
    'small-start': [
      { share: 0.1, week: first },
      { share: 0.5, week: second },
      { share: 1, week: third },
    ],
  };
}

function scheduleFigures(
  id: ScheduleId,
  phases: readonly EffectivePhase[],
  reviewed: readonly EffectivePhase[],
  plan: Plan,
  benefitPerYear: Figure,
  harm: Harm,
): Schedule {
  const at = (name: string) => `rollout.schedules.${id}.${name}`;
  const steps = phaseInputs(plan);
  const size = input(plan, 'population.size');
  const seenAfter = compute(
    at('seenAfter'),
    duration('week'),
    harm.weeksToShow
      ? 'weeks from the first active day to the first review that comes {show} or more after it'
      : 'weeks from the first active day to the first review',
    { ...steps, ...(harm.weeksToShow && { show: harm.weeksToShow }) },
    (values) => weeksUntilSeen(reviewed, 'show' in values ? Number(values.show) : 0),
  );
  const atRisk = compute(
    at('atRisk'),
    unitWeeks(plan),
    'units active in this schedule × weeks, over the first {seen}',
    { size, seen: seenAfter, ...steps },
    ({ size, seen }) =>
      overWeeks(phases, (phases[0]?.week ?? 1) - 1 + seen, ({ share }) => Math.round(size * share)),
  );
  return {
    id,
    phases,
    benefitYear: compute(
      at('benefitYear'),
      money(),
      '{benefit} × weeks of full benefit in {horizon} ÷ {weeksPerYear}',
      {
        benefit: benefitPerYear,
        horizon: horizonWeeks,
        weeksPerYear,
        ...steps,
        ...learningInputs(plan),
      },
      ({ benefit, horizon, weeksPerYear }) =>
        (benefit * benefitWeeks(phases, learningOf(plan), horizon)) / weeksPerYear,
    ),
    seenAfter,
    atRisk,
    worstLoss: compute(
      at('worstLoss'),
      money(),
      '{atRisk} × {harm}',
      { atRisk, harm: harm.perUnitWeek },
      ({ atRisk, harm }) => atRisk * harm,
    ),
  };
}
