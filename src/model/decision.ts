/** Did the pilot work? Each metric's verdict, and what they amount to together. */

import { intervalOf, type ResultInterval } from './decision/interval.ts';
import { type Outcome, outcomeOf } from './decision/outcome.ts';
import { type Caveat, caveatsOf, type Threat, threatsTo } from './decision/threats.ts';
import {
  confirmedHarm,
  gainOver,
  nonInferiority,
  superiority,
  type Verdict,
} from './decision/verdict.ts';
import { errorRates } from './error-rates.ts';
import { compute, type Figure, share } from './figure.ts';
import type { Metric, Plan } from './plan.ts';
import { isUpTo, marginOf } from './threshold.ts';

export interface Judgement extends ResultInterval {
  readonly metric: Metric;
  /** The change that the threshold asks for or allows, or the level that it sets. */
  readonly margin: Figure;
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** Plan paths that must be filled in before there is a verdict. */
  readonly waitsFor: readonly string[];
  readonly caveats: readonly Caveat[];
}

export type Reason =
  | 'interval-clears'
  | 'estimate-clears'
  | 'interval-reaches'
  | 'interval-misses'
  | 'harm-not-confirmed'
  | 'waits'
  | 'no-threshold'
  | 'no-method'
  | 'undefined';

export interface Decision extends Outcome {
  /** Confidence of every interval: each end errs as often as alpha ÷ sides. */
  readonly confidence: Figure;
  readonly judgements: readonly Judgement[];
  /** What else may explain a change that has no concurrent control; empty where all have one. */
  readonly threats: readonly Threat[];
}

/**
 * The primary metric, adoption and secondary metrics by superiority against their thresholds,
 * guardrails by non-inferiority against theirs. The change that a relative threshold means is fixed
 * beforehand from the baseline.
 *
 * Domain: any valid plan. A metric without threshold, result, number or spread cannot be judged,
 * and says what it waits for.
 */
export function analyseDecision(plan: Plan): Decision {
  const { alpha, sides } = errorRates(plan);
  const confidence = compute(
    'decision.confidence',
    share,
    '1 − 2 × {alpha} ÷ {sides}',
    { alpha, sides },
    ({ alpha, sides }) => (alpha < sides / 2 ? 1 - (2 * alpha) / sides : 'undefined'),
  );
  const results = plan.metrics.map((metric) => ({
    metric,
    margin: marginOf(plan, metric, `decision.${metric.id}.margin`),
    ...intervalOf(plan, metric, confidence),
  }));
  const errorRate = (1 - (confidence.value ?? 1)) / 2;
  const guardrails = results.filter(({ metric }) => metric.role === 'guardrail');
  const harm = confirmedHarm(
    guardrails.map(
      ({ metric, margin, at }) =>
        (rate: number) =>
          upperGain(metric, margin, at(1 - 2 * rate)),
    ),
    errorRate,
  );
  const judgements = results.map((result): Judgement => {
    const isHarmful = harm[guardrails.indexOf(result)] ?? false;
    return {
      ...result,
      ...judge(result, isHarmful),
      caveats: caveatsOf(plan, result),
    };
  });
  return { confidence, judgements, ...outcomeOf(judgements), threats: threatsTo(judgements) };
}

type Result = ResultInterval & Pick<Judgement, 'metric' | 'margin'>;

function upperGain(
  metric: Metric,
  margin: Figure,
  interval: { low: number; high: number } | undefined,
): number | undefined {
  if (!interval || margin.value === null) return undefined;
  return gainOver({ estimate: 0, ...interval }, margin.value, isUpTo(metric)).high;
}

function judge(
  { metric, margin, estimate, low, high, method }: Result,
  isHarmful: boolean,
): Pick<Judgement, 'verdict' | 'reason' | 'waitsFor'> {
  const unknown = (reason: Reason, waitsFor: readonly string[] = []) =>
    ({ verdict: 'cannot-be-judged', reason, waitsFor }) as const;
  if (!metric.threshold) return unknown('no-threshold');
  if (!method) return unknown('no-method');
  const waitsFor = [...new Set([margin, estimate, low].flatMap((figure) => figure.waitsFor))];
  if (waitsFor.length > 0) return unknown('waits', waitsFor);
  if (estimate.value === null || low.value === null || high.value === null || margin.value === null)
    return unknown('undefined');
  const gain = gainOver(
    { estimate: estimate.value, low: low.value, high: high.value },
    margin.value,
    isUpTo(metric),
  );
  if (metric.role !== 'guardrail') {
    const verdict = superiority(gain);
    return { verdict, reason: reasons[verdict], waitsFor };
  }
  const verdict = nonInferiority(gain, isHarmful);
  const reason =
    verdict === 'inconclusive' && gain.high < 0 ? 'harm-not-confirmed' : reasons[verdict];
  return { verdict, reason, waitsFor };
}

const reasons: Readonly<Record<Verdict, Reason>> = {
  met: 'interval-clears',
  'non-inferior': 'interval-clears',
  'likely-met': 'estimate-clears',
  inconclusive: 'interval-reaches',
  missed: 'interval-misses',
  harmful: 'interval-misses',
  'cannot-be-judged': 'undefined',
};
