/**
 * The rollout step by step: who is active from when, what each phase saves and puts at risk, and
 * what the phases give up against switching everybody on at once, which is the price of being able
 * to stop.
 */
import { horizonWeeks, weeksPerYear } from './conventions.ts';
import { compute, duration, type Figure, money, share, statistic } from './figure.ts';
import { input } from './inputs.ts';
import { benefitWeeks, learningInputs, learningOf } from './money/learning.ts';
import type { Payback } from './payback.ts';
import { bigBangOf, effectivePhases, phaseInputs } from './phases.ts';
import type { Plan } from './plan.ts';
import { compareSchedules, type Schedule } from './rollout/alternatives.ts';
import { analyseCapacity, type Capacity } from './rollout/capacity.ts';
import { analyseHarm, type Harm } from './rollout/harm.ts';
import { lastWeek } from './rollout/schedule.ts';
import { phaseSteps, type RolloutPhase, unitWeeks } from './rollout/steps.ts';

export type { RolloutPhase } from './rollout/steps.ts';

export interface Rollout {
  readonly phases: readonly RolloutPhase[];
  readonly fullWeek: Figure;
  /** From the start until everybody is active and watched for the last phase. */
  readonly weeks: Figure;
  /** Weeks in which a big bang is active by then: all of them, unless week 1 is in a freeze. */
  readonly bigBangWeeks: Figure;
  readonly benefitPhased: Figure;
  readonly benefitBigBang: Figure;
  /** Share of a big bang's benefit that the phases keep while they last. */
  readonly keptInRollout: Figure;
  /** What comes in during the first year, as a share of a year of full benefit. */
  readonly keptInYear: Figure;
  readonly forgone: Figure;
  /** Unit-weeks at risk until the last review. */
  readonly exposure: Figure;
  /** The same for everybody from the first free week on. */
  readonly exposureBigBang: Figure;
  readonly harm: Harm;
  /** The plan first, then a big bang and others that differ from it. */
  readonly schedules: readonly Schedule[];
  readonly capacity?: Capacity;
}

/**
 * What phasing gives up is the difference between the benefit of everybody at once and that of the
 * phases, over the weeks of the rollout: annual benefit × weeks of full benefit ÷ 52. Without ramp
 * and dip a week's benefit is the share active; with them newcomers bring less at first. The parts in `rollout/` say how theirs are computed.
 *
 * Shares are fractions, weeks count from 1, dates are calendar dates without a time zone. Domain:
 * phases in order of week and share, as the schema demands; undefined without phases or benefit.
 */
export function analyseRollout(plan: Plan, payback: Payback | undefined): Rollout | undefined {
  if (!plan.rollout || !payback) return undefined;
  const phases = effectivePhases(plan);
  const inputs = phaseInputs(plan);
  const { benefitPerYear } = payback;
  const harm = analyseHarm(plan);
  const steps = phaseSteps(plan, benefitPerYear, harm);
  const capacity = analyseCapacity(plan, steps);

  const total = lastWeek(phases);
  const weeks = compute(
    'rollout.weeks',
    duration('week'),
    'weeks of all phases together, from week 1',
    inputs,
    () => total,
  );
  const bigBangWeeks = weeksOfBigBang(plan, weeks);
  const learning = learningOf(plan);
  const learned = learningInputs(plan);
  const learns = Object.keys(learned).length > 0;
  const fullWeeks = compute(
    'rollout.fullWeeks',
    duration('week'),
    learns
      ? 'sum over {weeks} of the share active × the level that it has reached'
      : 'sum over {weeks} of the share active',
    { weeks, ...inputs, ...learned },
    ({ weeks }) => benefitWeeks(phases, learning, weeks),
  );
  const bigBangFullWeeks = learns
    ? compute(
        'rollout.bigBangFullWeeks',
        duration('week'),
        'sum over {weeks} of the level that everybody has reached',
        { weeks: bigBangWeeks, ...learned },
        () => benefitWeeks(bigBangOf(plan), learning, total),
      )
    : bigBangWeeks;
  const benefitIn = (path: string, weeks: Figure) =>
    compute(
      path,
      money(),
      '{benefit} × {weeks} ÷ {weeksPerYear}',
      { benefit: benefitPerYear, weeks, weeksPerYear },
      ({ benefit, weeks, weeksPerYear }) => (benefit * weeks) / weeksPerYear,
    );
  const benefitBigBang = benefitIn('rollout.benefitBigBang', bigBangFullWeeks);
  const benefitPhased = benefitIn('rollout.benefitPhased', fullWeeks);
  return {
    phases: steps,
    weeks,
    bigBangWeeks,
    benefitPhased,
    benefitBigBang,
    keptInRollout: compute(
      'rollout.keptInRollout',
      share,
      '{phased} ÷ {bigBang}',
      { phased: fullWeeks, bigBang: bigBangFullWeeks },
      // Where a dip costs a big bang all that it saves, there is nothing of which to keep a share.
      ({ phased, bigBang }) => (bigBang > 0 ? phased / bigBang : 'undefined'),
    ),
    fullWeek: compute(
      'rollout.fullWeek',
      statistic,
      'first week of the last phase',
      inputs,
      () => phases.at(-1)?.week ?? 'undefined',
    ),
    keptInYear: compute(
      'rollout.keptInYear',
      share,
      learns
        ? 'average over {horizon} of the share active × the level that it has reached'
        : 'average share active over {horizon}',
      { ...inputs, ...learned, horizon: horizonWeeks },
      ({ horizon }) => benefitWeeks(phases, learning, horizon) / horizon,
    ),
    forgone: compute(
      'rollout.forgone',
      money(),
      '{bigBang} − {phased}',
      { bigBang: benefitBigBang, phased: benefitPhased },
      ({ bigBang, phased }) => bigBang - phased,
    ),
    exposure: compute(
      'rollout.exposure',
      unitWeeks(plan),
      steps.map(({ number }) => `{phase${number}}`).join(' + '),
      Object.fromEntries(steps.map(({ number, exposure }) => [`phase${number}`, exposure])),
      (values) => Object.values<number>(values).reduce((sum, value) => sum + value, 0),
    ),
    exposureBigBang: compute(
      'rollout.exposureBigBang',
      unitWeeks(plan),
      '{size} × {weeks}',
      { size: input(plan, 'population.size'), weeks: bigBangWeeks },
      ({ size, weeks }) => size * weeks,
    ),
    harm,
    schedules: compareSchedules(plan, benefitPerYear, harm),
    ...(capacity && { capacity }),
  };
}

/** A big bang starts in week 1 too, unless that is in a freeze. */
function weeksOfBigBang(plan: Plan, weeks: Figure): Figure {
  const week = bigBangOf(plan)[0]?.week ?? 1;
  if (week === 1) return weeks;
  return compute(
    'rollout.bigBangWeeks',
    duration('week'),
    'weeks of the rollout, from the first one outside the freezes to week {weeks}',
    { weeks },
    ({ weeks }) => weeks - (week - 1),
  );
}
