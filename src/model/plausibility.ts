/**
 * What looks wrong with a plan although every field is in range. Each finding is a code with the
 * figures that led to it; views turn it into a sentence that says why.
 */
import { implausibleRequirements } from './cohort/implausible.ts';
import type { Cohort } from './cohort.ts';
import type { Parts } from './collect.ts';
import { bufferBand, changeManagementBand, cohortBand, pilotWeeks } from './conventions.ts';
import { type Figure, planPathsOf } from './figure.ts';
import { input } from './inputs.ts';
import type { Load } from './load.ts';
import type { MetricResult } from './metrics.ts';
import { countsAdoption } from './money/adoption.ts';
import type { Payback } from './payback.ts';
import type { Plan } from './plan.ts';
import type { Results } from './results.ts';
import { implausibleWaves } from './rollout/waves.ts';

export type WarningCode =
  | 'load-exceeds-capacity'
  | 'payback-too-short'
  | 'never-pays-back'
  | 'effect-too-large'
  | 'adoption-already-counted'
  | 'change-management-outside-band'
  | 'buffer-outside-band'
  | 'cohort-below-band'
  | 'cohort-above-band'
  | 'pilot-too-short'
  | 'pilot-too-long'
  | 'cohort-underpowered'
  | 'cohort-cannot-see-effect'
  | 'cohort-band-cannot-see'
  | 'cohort-misses-metric'
  | 'cohort-independent-assumed'
  | 'result-without-spread'
  | 'result-differs-from-weeks'
  | 'training-does-not-fit'
  | 'support-does-not-fit';

export interface Warning {
  readonly code: WarningCode;
  /** The plan's inputs to look at first. */
  readonly fields: readonly string[];
  /** The figures a sentence about it needs, by name. */
  readonly figures: Readonly<Record<string, Figure>>;
}

/** A payback shorter than this is more often a slipped decimal than a bargain. */
const shortestPaybackMonths = 1;
/** Beyond half of the baseline, published effects of assistance are rare; check the baseline. */
const largestEffect = 0.5;

export function findImplausible(plan: Plan, parts: Parts): Warning[] {
  return [
    ...implausibleLoad(parts.load),
    ...implausibleMoney(parts.payback),
    ...(parts.payback ? [...countedTwice(plan), ...implausibleBudget(plan)] : []),
    ...implausibleCohort(plan, parts.cohort),
    ...implausibleRequirements(plan, parts.cohort),
    ...implausibleResults(parts.metrics),
    ...differingFromWeeks(parts.results),
    ...implausibleWaves(parts.rollout),
  ];
}

const below = (a: Figure | undefined, b: number | null) =>
  a?.value != null && b !== null && a.value < b;
const above = (a: Figure | undefined, b: number | null) =>
  a?.value != null && b !== null && a.value > b;

function implausibleLoad({ hoursPerUnit, capacityHours }: Load): Warning[] {
  if (!hoursPerUnit || !capacityHours || !above(hoursPerUnit, capacityHours.value)) return [];
  return [
    {
      code: 'load-exceeds-capacity',
      fields: ['population.volumePerMonth', 'population.size'],
      figures: { hours: hoursPerUnit, capacity: capacityHours },
    },
  ];
}

function implausibleMoney(payback: Payback | undefined): Warning[] {
  if (!payback) return [];
  const { months, effect, netPerYear } = payback;
  const warnings: Warning[] = [];
  if (below(months, shortestPaybackMonths))
    warnings.push({
      code: 'payback-too-short',
      fields: ['population.volumePerMonth', 'benefit.valuePerUnit'],
      figures: { months },
    });
  if (months.absent === 'never')
    warnings.push({
      code: 'never-pays-back',
      fields: ['costs.runPerYear', 'population.volumePerMonth'],
      figures: { net: netPerYear },
    });
  if (above(effect, largestEffect))
    warnings.push({
      code: 'effect-too-large',
      fields: [...planPathsOf(effect)],
      figures: { effect },
    });
  return warnings;
}

/** An observed average covers users and non-users alike: adoption is in it. */
function countedTwice(plan: Plan): Warning[] {
  if (plan.benefit?.adoption === undefined || countsAdoption(plan)) return [];
  const fields = ['benefit.adoption'];
  return [
    {
      code: 'adoption-already-counted',
      fields,
      figures: { adoption: input(plan, 'benefit.adoption') },
    },
  ];
}

/** Shares that the plan sets, outside of the rules of thumb for them. */
function implausibleBudget(plan: Plan): Warning[] {
  const outside = (
    code: WarningCode,
    path: string,
    { low, high }: Readonly<Record<'low' | 'high', Figure>>,
  ): Warning[] => {
    const given = input(plan, path);
    if (!below(given, low.value) && !above(given, high.value)) return [];
    return [{ code, fields: [path], figures: { share: given, low, high } }];
  };
  return [
    ...outside('change-management-outside-band', 'costs.changeManagement', changeManagementBand),
    ...outside('buffer-outside-band', 'costs.buffer', bufferBand),
  ];
}

function implausibleCohort(plan: Plan, cohort: Cohort | undefined): Warning[] {
  if (!plan.cohort || !cohort) return [];
  const warnings: Warning[] = [];
  const units = ['cohort.units'];
  const band = {
    share: cohort.share,
    ...cohortBand,
    fewest: cohort.bandLow,
    most: cohort.bandHigh,
  };
  if (below(cohort.share, cohortBand.low.value))
    warnings.push({ code: 'cohort-below-band', fields: units, figures: band });
  if (above(cohort.share, cohortBand.high.value))
    warnings.push({ code: 'cohort-above-band', fields: units, figures: band });
  const weeks = input(plan, 'cohort.weeks');
  const span = { weeks, low: pilotWeeks.low, high: pilotWeeks.high };
  if (below(weeks, pilotWeeks.low.value))
    warnings.push({ code: 'pilot-too-short', fields: ['cohort.weeks'], figures: span });
  if (above(weeks, pilotWeeks.high.value))
    warnings.push({ code: 'pilot-too-long', fields: ['cohort.weeks'], figures: span });
  const { required, power, detectable } = cohort;
  if (required.absent === 'unreachable')
    warnings.push({ code: 'cohort-cannot-see-effect', fields: units, figures: { detectable } });
  else if (above(required, plan.cohort.units ?? null))
    warnings.push({
      code: 'cohort-underpowered',
      fields: units,
      figures: {
        required,
        power,
        share: cohort.requiredShare,
        ...(detectable.value !== null && { detectable }),
      },
    });
  return warnings;
}

function implausibleResults(metrics: readonly MetricResult[]): Warning[] {
  const unjudged = metrics.filter(
    ({ observed, judgeable }) => observed.value !== null && !judgeable,
  );
  if (unjudged.length === 0) return [];
  return [
    {
      code: 'result-without-spread',
      fields: unjudged.map(({ metric }) => `metrics.${metric.id}.observed`),
      figures: Object.fromEntries(unjudged.map(({ metric, observed }) => [metric.id, observed])),
    },
  ];
}

/** A typed result that its own weeks do not bear out: one of the two is from something else. */
const differingFromWeeks = (results: Results | undefined): Warning[] =>
  (results?.metrics ?? []).flatMap(({ metric, value, weekly }): Warning[] =>
    weekly?.differs
      ? [
          {
            code: 'result-differs-from-weeks',
            fields: [`metrics.${metric.id}.observed.value`, `metrics.${metric.id}.weekly`],
            figures: { typed: value, weeks: weekly.value },
          },
        ]
      : [],
  );
