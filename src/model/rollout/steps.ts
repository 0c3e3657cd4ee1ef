/** Each phase of the rollout: who, when, how long, what it saves and what it puts at risk. */
import { dateIn } from '../calendar.ts';
import { weeksPerYear } from '../conventions.ts';
import { compute, count, duration, type Figure, money } from '../figure.ts';
import type { Freeze } from '../freezes.ts';
import { input } from '../inputs.ts';
import { benefitWeeks, learningInputs, learningOf } from '../money/learning.ts';
import { bigBangOf, effectivePhases, type Phase, phaseInputs, weekOfPhase } from '../phases.ts';
import type { Plan } from '../plan.ts';
import type { Harm } from './harm.ts';
import { reviewDate, weeksOf } from './schedule.ts';

export interface RolloutPhase {
  readonly number: number;
  readonly share: Figure;
  /** The week in which it can start, freezes considered. */
  readonly week: Figure;
  readonly units: Figure;
  /** Weeks until the next phase; the last phase is watched as long as the one before it. */
  readonly weeks: Figure;
  readonly benefit: Figure;
  /** What a big bang would save in the same weeks. */
  readonly bigBang: Figure;
  /** Unit-weeks at risk until its review. */
  readonly exposure: Figure;
  /** What a harm that begins with this phase costs until its review. */
  readonly loss: Figure;
  /** Present where freezes moved it. */
  readonly moved?: Move;
  /** Calendar dates when the plan has a start. */
  readonly starts?: string;
  /** The last day of the phase, or the Friday before where that is a Saturday or Sunday. */
  readonly review?: string;
  /** What the review decides: the next step, or that the rollout is complete. */
  readonly decides: 'next-phase' | 'complete';
}

/** How far a phase moved, and the freezes that it fell into; none where it follows another phase. */
export interface Move {
  readonly from: number;
  readonly weeks: number;
  readonly freezes: readonly Freeze[];
}

/** A person-week, agent-week …: one unit exposed for one week. */
export const unitWeeks = (plan: Plan) => count(`${plan.population.unit}-week`);

/**
 * A phase saves annual benefit × share × weeks ÷ 52; a big bang saves the whole benefit over the
 * same weeks. With ramp and dip, the share is what the people active have reached in each week. Its exposure is the units active in it × its weeks.
 *
 * A review needs no free week: it switches nothing on, and a rollback is allowed at any time. So
 * reviews stay where they are in a freeze, and only avoid the weekend.
 */
export function phaseSteps(plan: Plan, benefitPerYear: Figure, harm: Harm): RolloutPhase[] {
  const phases = effectivePhases(plan);
  const size = input(plan, 'population.size');
  const start = plan.rollout?.start;
  const learning = learningOf(plan);
  const learned = learningInputs(plan);
  const learns = Object.keys(learned).length > 0;
  const bigBang = bigBangOf(plan);

  return phases.map((phase, index): RolloutPhase => {
    const number = index + 1;
    const at = (name: string) => `rollout.phases.${number}.${name}`;
    const [portion, week] = [input(plan, at('share')), weekOfPhase(plan, number, phase)];
    const next = phases[index + 1];
    const length = weeksOf(phases, index);
    const weeks = next
      ? compute(
          at('weeks'),
          duration('week'),
          '{next} − {week}',
          { next: weekOfPhase(plan, number + 1, next), week },
          ({ next, week }) => next - week,
        )
      : compute(
          at('weeks'),
          duration('week'),
          'as long as the phase before, at least one week',
          phaseInputs(plan),
          () => length,
        );
    const units = compute(
      at('units'),
      count(plan.population.unit),
      '{size} × {share}',
      { size, share: portion },
      ({ size, share }) => Math.round(size * share),
    );
    const during = (schedule: readonly Phase[]) =>
      benefitWeeks(schedule, learning, phase.week - 1 + length, phase.week - 1);
    const exposure = compute(
      at('exposure'),
      unitWeeks(plan),
      '{units} × {weeks}',
      { units, weeks },
      ({ units, weeks }) => units * weeks,
    );
    return {
      number,
      share: portion,
      week,
      weeks,
      units,
      exposure,
      benefit: compute(
        at('benefit'),
        money(),
        learns
          ? 'sum over {weeks} of {benefit} × share active × the level that it has reached ÷ {weeksPerYear}'
          : '{benefit} × {share} × {weeks} ÷ {weeksPerYear}',
        {
          benefit: benefitPerYear,
          weeks,
          weeksPerYear,
          ...(learns ? { ...phaseInputs(plan), ...learned } : { share: portion }),
        },
        ({ benefit, weeksPerYear }) => (benefit * during(phases)) / weeksPerYear,
      ),
      bigBang: compute(
        at('bigBang'),
        money(),
        learns
          ? 'sum over {weeks} of {benefit} × the level that everybody has reached ÷ {weeksPerYear}'
          : '{benefit} × {weeks} ÷ {weeksPerYear}',
        { benefit: benefitPerYear, weeks, weeksPerYear, ...learned },
        ({ benefit, weeksPerYear }) => (benefit * during(bigBang)) / weeksPerYear,
      ),
      loss: compute(
        at('loss'),
        money(),
        '{exposure} × {harm}',
        { exposure, harm: harm.perUnitWeek },
        ({ exposure, harm }) => exposure * harm,
      ),
      ...(phase.week > phase.planned && {
        moved: {
          from: phase.planned,
          weeks: phase.week - phase.planned,
          freezes: phase.freezes,
        },
      }),
      ...(start && {
        starts: dateIn(start, phase.week),
        review: reviewDate(start, phases, index),
      }),
      decides: next ? 'next-phase' : 'complete',
    };
  });
}
