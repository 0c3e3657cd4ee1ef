/** What each metric asks of the pilot. */

import { compute, count, type Figure, share } from '../figure.ts';
import { input } from '../inputs.ts';
import type { MetricResult } from '../metrics.ts';
import type { Metric, Plan } from '../plan.ts';
import { writePlan } from '../plan-path.ts';
import type { Observations } from './observations.ts';
import { precisionOf } from './precision.ts';
import { type Question, questionOf } from './question.ts';
import type { Spread } from './spread.ts';
import { detectableOf, powerOf, requiredOf, type Terms, termsOf } from './terms.ts';
import { weeksNeeded } from './weeks.ts';

export interface Requirement {
  readonly metric: Metric;
  readonly question: Question;
  readonly spreadFrom: Spread['from'];
  readonly observations: Observations;
  /** The difference to see, the worsening to rule out, or the half-width to reach. */
  readonly effect: Figure;
  /** The effect over all pilot units, where a share of them uses it. */
  readonly diluted?: Figure;
  readonly required: Figure;
  readonly requiredShare: Figure;
  /** A share that is only known better has no power. */
  readonly power?: Figure;
  readonly detectable: Figure;
  /** Where one observes cases: the weeks that the chosen units need, and the cases in them. */
  readonly weeks?: Figure;
  readonly casesNeeded?: Figure;
}

/** The primary metric asks always, another one where its threshold says what. */
export const asks = ({ role, threshold }: Metric): boolean =>
  role === 'primary' || threshold !== undefined;

/** The comparison behind a metric, for a pilot of the plan's size or of another. */
export const comparisonTerms = (plan: Plan, result: MetricResult, units?: Figure): Terms =>
  termsOf(plan, result, questionOf(result.metric), units);

/**
 * The requirement of one metric. Sizes are whole units of the population. What cannot be computed
 * waits for its inputs, or is undefined where a guardrail allows nothing to get worse.
 */
export function requirementOf(plan: Plan, result: MetricResult): Requirement {
  const { metric } = result;
  const question = questionOf(metric);
  const at = (name: string) => `cohort.requirements.${metric.id}.${name}`;
  const terms = comparisonTerms(plan, result);
  const { spread, observations, effect, diluted } = terms;
  const size = input(plan, 'population.size');
  const shareOf = (required: Figure) =>
    compute(
      at('requiredShare'),
      share,
      '{required} ÷ {size}',
      { required, size },
      ({ required, size }) => required / size,
    );
  const common = { metric, question, spreadFrom: spread.from, observations };
  if (question === 'precision') {
    const precision = precisionOf(plan, result, observations.weight);
    return { ...common, ...precision, requiredShare: shareOf(precision.required) };
  }
  const required = requiredOf(terms, at('required'));
  const power = powerOf(terms, at('power'));
  return {
    ...common,
    effect,
    ...(diluted !== effect && { diluted }),
    required,
    requiredShare: shareOf(required),
    power,
    detectable: detectableOf(terms, at('detectable')),
    ...timeFor(plan, result, observations, power),
  };
}

/** How long the chosen units take, and how many cases that gives; exact, where it is under a week. */
function timeFor(
  plan: Plan,
  result: MetricResult,
  { casesPerWeek }: Observations,
  power: Figure,
): Pick<Requirement, 'weeks' | 'casesNeeded'> {
  if (!casesPerWeek) return {};
  const at = (name: string) => `cohort.requirements.${result.metric.id}.${name}`;
  const weeks = weeksNeeded(at('weeks'), power, input(plan, 'cohort.power'), (weeks) =>
    powerAfter(plan, result, weeks),
  );
  const casesNeeded = compute(
    at('casesNeeded'),
    count(plan.population.volumeUnit),
    '{units} × {casesPerWeek} × {weeks}',
    { units: input(plan, 'cohort.units'), casesPerWeek, weeks },
    ({ units, casesPerWeek, weeks }) => Math.ceil(units * casesPerWeek * weeks),
  );
  return { weeks, casesNeeded };
}

const powerAfter = (plan: Plan, result: MetricResult, weeks: number): number | null =>
  powerOf(comparisonTerms(writePlan(plan, 'cohort.weeks', weeks), result), 'power').value;
