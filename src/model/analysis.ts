/**
 * analyse(plan): everything the site says about a plan. A pure function; the same plan gives the
 * same analysis in Node and in a browser. This file alone composes the questions beside it.
 */
import { analyseCohort, type Cohort } from './cohort.ts';
import { analyseMetric, type MetricResult } from './decision.ts';
import type { Figure } from './figure.ts';
import type { Framework } from './framework.ts';
import { type GateReadiness, gateReadiness } from './gates.ts';
import { input } from './inputs.ts';
import { analyseLoad, type Load } from './load.ts';
import { analysePayback, type Payback } from './payback.ts';
import type { Plan } from './plan.ts';
import { findImplausible, type Warning } from './plausibility.ts';
import { comparePublished, type Published } from './published.ts';
import { analyseRollout, type Rollout } from './rollout.ts';

export interface Analysis {
  readonly plan: Plan;
  readonly load: Load;
  readonly metrics: readonly MetricResult[];
  readonly cohort: Cohort | undefined;
  readonly payback: Payback | undefined;
  readonly rollout: Rollout | undefined;
  readonly warnings: readonly Warning[];
  /** Empty unless the framework, which names the required artifacts, is given. */
  readonly gates: readonly GateReadiness[];
  readonly published: readonly Published[];
  /** Every figure of the analysis by its path. */
  readonly figures: ReadonlyMap<string, Figure>;
}

export function analyse(plan: Plan, framework?: Framework): Analysis {
  const load = analyseLoad(plan);
  const metrics = plan.metrics.map((metric) => analyseMetric(plan, metric));
  const primary = metrics.find(({ metric }) => metric.role === 'primary');
  const cohort = plan.cohort && primary ? analyseCohort(plan, primary) : undefined;
  const payback = analysePayback(plan);
  const rollout = analyseRollout(plan, payback);
  const figures = new Map(
    [load, metrics, cohort, payback, rollout]
      .flatMap(figuresIn)
      .filter(({ origin }) => origin === 'computed')
      .map((figure) => [figure.path, figure]),
  );
  const published = comparePublished(plan, (path) => lookUp(plan, figures, path));
  for (const { id, printed, difference } of published) {
    figures.set(`published.${id}`, printed);
    if (difference) figures.set(difference.path, difference);
  }
  return {
    plan,
    load,
    metrics,
    cohort,
    payback,
    rollout,
    warnings: findImplausible(plan, { load, metrics, cohort, payback }),
    gates: framework ? gateReadiness(plan, framework) : [],
    published,
    figures,
  };
}

/** The figure at a path: `payback.months`, or an input of the plan: `plan.population.size`. */
export const figureAt = ({ plan, figures }: Analysis, path: string): Figure | undefined =>
  lookUp(plan, figures, path);

function lookUp(plan: Plan, figures: ReadonlyMap<string, Figure>, path: string) {
  if (!path.startsWith('plan.')) return figures.get(path);
  const figure = input(plan, path.slice('plan.'.length));
  return figure.value === null ? undefined : figure;
}

function figuresIn(value: unknown): Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('origin' in value && 'path' in value) return [value as Figure];
  return Object.values(value).flatMap(figuresIn);
}
