/**
 * The rollout step by step: who is active from when, what each phase saves, and what the phases
 * give up against switching everybody on in week 1, which is the price of being able to stop.
 */
import { horizonWeeks, weeksPerYear } from './conventions.ts';
import { compute, count, duration, type Figure, money, share, statistic } from './figure.ts';
import { input } from './inputs.ts';
import type { Payback } from './payback.ts';
import { type Phase, phaseInputs, shareInWeek } from './phases.ts';
import type { Plan } from './plan.ts';

export interface RolloutPhase {
  readonly number: number;
  readonly share: Figure;
  readonly week: Figure;
  readonly units: Figure;
  /** Weeks until the next phase; the last phase is watched as long as the one before it. */
  readonly weeks: Figure;
  readonly benefit: Figure;
  /** What a big bang would save in the same weeks. */
  readonly bigBang: Figure;
  /** Calendar dates when the plan has a start. The review is the last day of the phase. */
  readonly starts?: string;
  readonly review?: string;
  /** What the review decides: the next step, or that the rollout is complete. */
  readonly decides: 'next-phase' | 'complete';
}

export interface Rollout {
  readonly phases: readonly RolloutPhase[];
  readonly fullWeek: Figure;
  /** From the start until everybody is active and watched for the last phase. */
  readonly weeks: Figure;
  readonly benefitPhased: Figure;
  readonly benefitBigBang: Figure;
  /** Share of a big bang's benefit that the phases keep while they last. */
  readonly keptInRollout: Figure;
  /** The same over the first year. */
  readonly keptInYear: Figure;
  readonly forgone: Figure;
}

/**
 * A phase saves annual benefit × share × weeks ÷ 52; a big bang saves the whole benefit over the
 * same weeks; what phasing gives up is the difference.
 *
 * Shares are fractions, weeks count from 1, dates are calendar dates without a time zone. Domain:
 * phases in order of week and share, as the schema demands; undefined without phases or benefit.
 */
export function analyseRollout(plan: Plan, payback: Payback | undefined): Rollout | undefined {
  const phases = plan.rollout?.phases;
  if (!phases || !payback) return undefined;
  const inputs = phaseInputs(plan);
  const { benefitPerYear } = payback;
  const size = input(plan, 'population.size');

  const steps = phases.map((phase, index): RolloutPhase => {
    const number = index + 1;
    const at = (name: string) => `rollout.phases.${number}.${name}`;
    const [portion, week] = [input(plan, at('share')), input(plan, at('week'))];
    const next = phases[index + 1];
    const length = weeksOf(phases, index);
    const weeks = next
      ? compute(
          at('weeks'),
          duration('week'),
          '{next} − {week}',
          { next: input(plan, `rollout.phases.${number + 1}.week`), week },
          ({ next, week }) => next - week,
        )
      : compute(
          at('weeks'),
          duration('week'),
          'as long as the phase before, at least one week',
          inputs,
          () => length,
        );
    return {
      number,
      share: portion,
      week,
      weeks,
      units: compute(
        at('units'),
        count(plan.population.unit),
        '{size} × {share}',
        { size, share: portion },
        ({ size, share }) => Math.round(size * share),
      ),
      benefit: compute(
        at('benefit'),
        money(),
        '{benefit} × {share} × {weeks} ÷ {weeksPerYear}',
        { benefit: benefitPerYear, share: portion, weeks, weeksPerYear },
        ({ benefit, share, weeks, weeksPerYear }) => (benefit * share * weeks) / weeksPerYear,
      ),
      bigBang: compute(
        at('bigBang'),
        money(),
        '{benefit} × {weeks} ÷ {weeksPerYear}',
        { benefit: benefitPerYear, weeks, weeksPerYear },
        ({ benefit, weeks, weeksPerYear }) => (benefit * weeks) / weeksPerYear,
      ),
      ...(plan.rollout?.start && {
        starts: dateIn(plan.rollout.start, phase.week, 0),
        review: dateIn(plan.rollout.start, phase.week + length, -1),
      }),
      decides: next ? 'next-phase' : 'complete',
    };
  });

  const total = lastWeek(phases);
  const kept = (path: string, formula: string, until: number, extra: Record<string, Figure> = {}) =>
    compute(path, share, formula, { ...inputs, ...extra }, () => keptShare(phases, until));
  const keptInRollout = kept(
    'rollout.keptInRollout',
    'average share active over the weeks of the rollout',
    total,
  );
  const weeks = compute(
    'rollout.weeks',
    duration('week'),
    'weeks of all phases together, from week 1',
    inputs,
    () => total,
  );
  const benefitBigBang = compute(
    'rollout.benefitBigBang',
    money(),
    '{benefit} × {weeks} ÷ {weeksPerYear}',
    { benefit: benefitPerYear, weeks, weeksPerYear },
    ({ benefit, weeks, weeksPerYear }) => (benefit * weeks) / weeksPerYear,
  );
  const benefitPhased = compute(
    'rollout.benefitPhased',
    money(),
    '{bigBang} × {kept}',
    { bigBang: benefitBigBang, kept: keptInRollout },
    ({ bigBang, kept }) => bigBang * kept,
  );
  return {
    phases: steps,
    fullWeek: compute(
      'rollout.fullWeek',
      statistic,
      'first week of the last phase',
      inputs,
      () => phases.at(-1)?.week ?? 'undefined',
    ),
    weeks,
    benefitPhased,
    benefitBigBang,
    keptInRollout,
    keptInYear: kept('rollout.keptInYear', 'average share active over {horizon} weeks', 52, {
      horizon: horizonWeeks,
    }),
    forgone: compute(
      'rollout.forgone',
      money(),
      '{bigBang} − {phased}',
      { bigBang: benefitBigBang, phased: benefitPhased },
      ({ bigBang, phased }) => bigBang - phased,
    ),
  };
}

function weeksOf(phases: readonly Phase[], index: number): number {
  const [before, phase, next] = [phases[index - 1], phases[index], phases[index + 1]];
  if (phase && next) return next.week - phase.week;
  return phase && before ? phase.week - before.week : 1;
}

/** The last week of the rollout, counted from week 1. */
const lastWeek = (phases: readonly Phase[]): number =>
  (phases.at(-1)?.week ?? 1) - 1 + weeksOf(phases, phases.length - 1);

function keptShare(phases: readonly Phase[], until: number): number {
  let total = 0;
  for (let week = 1; week <= until; week++) total += shareInWeek(phases, week);
  return total / until;
}

/**
 * The date some days after the first day of a week of the rollout. Counted in UTC, where every day
 * has the same length: these are dates, not instants.
 */
function dateIn(start: string, week: number, days: number): string {
  const date = new Date(`${start}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + (week - 1) * 7 + days);
  return date.toISOString().slice(0, 10);
}
