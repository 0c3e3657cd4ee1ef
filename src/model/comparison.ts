/** Two or three plans side by side: the key figures, how they differ, and which inputs are why. */
import { type Analysis, analyse, figureAt } from './analysis.ts';
import { compute, type Figure, planPathsOf } from './figure.ts';
import { input } from './inputs.ts';
import type { Plan } from './plan.ts';
import { readPlan } from './plan-path.ts';

/** What a person compares plans by, in the order of the staircase. */
export const keyFigures = [
  'cohort.share',
  'cohort.required',
  'cohort.power',
  'cohort.detectable',
  'cohort.requiredAll',
  'load.hoursPerUnit',
  'payback.effect',
  'payback.benefitPerYear',
  'payback.savedHoursPerYear',
  'payback.netPerYear',
  'payback.investment',
  'payback.months',
  'payback.phasedMonths',
  'payback.npv',
  'payback.roi',
  'payback.irr',
  'payback.discountedMonths',
  'payback.costOfDelay',
  'rollout.weeks',
  'rollout.keptInYear',
  'rollout.forgone',
  'rollout.exposure',
  'rollout.schedules.plan.worstLoss',
] as const;

/** An input on which a figure depends and in which the plans differ. */
export interface InputDifference {
  /** Plan path. */
  readonly path: string;
  /** One for each plan; without a value where a plan has none. */
  readonly values: readonly Figure[];
}

export interface ComparedFigure {
  readonly path: string;
  /** One for each plan; undefined where its analysis has no such figure. */
  readonly figures: readonly (Figure | undefined)[];
  /**
   * Against the first plan, for each after it; undefined where one of the two has no value, or they
   * are not measured in the same unit or currency.
   */
  readonly differences: readonly (Figure | undefined)[];
  /** The inputs that are why, the one that differs most first. */
  readonly because: readonly InputDifference[];
}

/** A choice that is no number and still changes figures. */
export interface ChoiceDifference {
  readonly path: string;
  readonly values: readonly (string | undefined)[];
}

export interface Comparison {
  readonly analyses: readonly Analysis[];
  /** Without those that none of the plans has. */
  readonly rows: readonly ComparedFigure[];
  readonly choices: readonly ChoiceDifference[];
}

const choicePaths = [
  'sector',
  'currency',
  'cohort.comparison',
  'benefit.metric',
  'rollout.start',
  'rollout.spending',
] as const;

/**
 * A figure depends on the inputs that its trace ends in, in any of the plans; of these, the ones
 * whose values are not the same everywhere are why it differs. They are sorted by their largest
 * distance as a share of the larger value: how far an input was moved, not how much it weighs.
 */
export function comparePlans(plans: readonly Plan[]): Comparison {
  const analyses = plans.map((plan) => analyse(plan));
  const rows = keyFigures.flatMap((path): ComparedFigure[] => {
    const figures = analyses.map((analysis) => figureAt(analysis, path));
    if (figures.every((figure) => figure === undefined)) return [];
    return [
      {
        path,
        figures,
        differences: differencesIn(path, plans, figures),
        because: inputsBehind(plans, figures),
      },
    ];
  });
  const choices = choicePaths.flatMap((path): ChoiceDifference[] => {
    const values = plans.map((plan) => textAt(plan, path));
    return new Set(values).size > 1 ? [{ path, values }] : [];
  });
  return { analyses, rows, choices };
}

function textAt(plan: Plan, path: string): string | undefined {
  const value = readPlan(plan, path);
  return typeof value === 'string' ? value : undefined;
}

function differencesIn(
  path: string,
  plans: readonly Plan[],
  [first, ...others]: readonly (Figure | undefined)[],
): (Figure | undefined)[] {
  return others.map((figure, index) => {
    if (!first || !figure || first.value === null || figure.value === null) return undefined;
    const sameMoney =
      figure.unit.quantity !== 'money' || plans[0]?.currency === plans[index + 1]?.currency;
    if (!sameMoney || !sameUnit(first, figure)) return undefined;
    return compute(
      `comparison.${path}`,
      first.unit,
      '{this} − {first}',
      { this: figure, first },
      (values) => values.this - values.first,
    );
  });
}

const sameUnit = ({ unit: a }: Figure, { unit: b }: Figure): boolean =>
  a.quantity === b.quantity && a.of === b.of && a.per === b.per;

function inputsBehind(
  plans: readonly Plan[],
  figures: readonly (Figure | undefined)[],
): InputDifference[] {
  const paths = new Set(figures.flatMap((figure) => (figure ? [...planPathsOf(figure)] : [])));
  return [...paths]
    .map((path) => ({ path, values: plans.map((plan) => input(plan, path)) }))
    .filter(({ values }) => new Set(values.map(({ value }) => value)).size > 1)
    .sort((a, b) => distanceIn(b.values) - distanceIn(a.values));
}

/** The largest distance between two values, as a share; an input that only some have is furthest. */
function distanceIn(figures: readonly Figure[]): number {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length < figures.length) return Number.MAX_VALUE;
  const largest = Math.max(...values.map(Math.abs));
  return (Math.max(...values) - Math.min(...values)) / largest;
}
