/**
 * What an analysis is made of, whether it answers all questions about a plan or one: the parts, the
 * figures in them by their path, and the checks that concern them.
 */
import type { Cohort } from './cohort.ts';
import type { Decision } from './decision.ts';
import type { Figure } from './figure.ts';
import type { GateReadiness } from './gates.ts';
import { input } from './inputs.ts';
import { analyseLoad, type Load } from './load.ts';
import type { Looks } from './looks.ts';
import { analyseMetric, type MetricResult } from './metrics.ts';
import type { Returns } from './money/returns.ts';
import type { Payback } from './payback.ts';
import type { Plan } from './plan.ts';
import { findImplausible, type Warning } from './plausibility.ts';
import { comparePublished, type Published } from './published.ts';
import type { Results } from './results.ts';
import type { Risks } from './risk.ts';
import type { Rollout } from './rollout.ts';
import type { TriggerRisk } from './triggers.ts';

/** The answers to single questions; a part is missing where it was not asked or cannot be given. */
export interface Parts {
  readonly load: Load;
  readonly metrics: readonly MetricResult[];
  readonly cohort?: Cohort | undefined;
  readonly payback?: Payback | undefined;
  readonly returns?: Returns | undefined;
  readonly rollout?: Rollout | undefined;
  readonly decision?: Decision | undefined;
  /** What the pilot has shown, and whether that is a go. */
  readonly results?: Results | undefined;
  readonly risks?: Risks | undefined;
  /** What the reviews of the rollout may conclude from, being repeated looks at the data. */
  readonly looks?: Looks | undefined;
  readonly triggers?: readonly TriggerRisk[] | undefined;
}

export interface Analysis extends Parts {
  readonly plan: Plan;
  readonly warnings: readonly Warning[];
  /** Empty unless the framework, which names the required artifacts, is given. */
  readonly gates: readonly GateReadiness[];
  readonly published: readonly Published[];
  /** Every figure of the analysis by its path. */
  readonly figures: ReadonlyMap<string, Figure>;
}

/**
 * One question about a plan, in a file of its own under `questions`: the same figures as in
 * `analyse(plan)`. A page with one calculator loads the model of its question alone.
 */
export type Question = (plan: Plan) => Analysis;

/** What every question begins with: the work that the volume asks, and each metric's result. */
export const basics = (plan: Plan): Pick<Parts, 'load' | 'metrics'> => ({
  load: analyseLoad(plan),
  metrics: plan.metrics.map((metric) => analyseMetric(plan, metric)),
});

export function collect(plan: Plan, parts: Parts): Analysis {
  const figures = new Map(
    figuresIn(parts)
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
    ...parts,
    warnings: findImplausible(plan, parts),
    gates: [],
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
