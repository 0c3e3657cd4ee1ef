/**
 * Verdicts from intervals alone. Every interval is given as a gain over the threshold: above zero
 * is better than the threshold, whichever way the metric goes.
 */
import type { Interval } from '../statistics/intervals.ts';
import { gain } from '../threshold.ts';

export type Verdict =
  | 'met'
  | 'likely-met'
  | 'inconclusive'
  | 'missed'
  | 'non-inferior'
  | 'harmful'
  | 'cannot-be-judged';

export interface Estimate extends Interval {
  readonly estimate: number;
}

/** An estimate and its interval as a gain over a threshold. */
export function gainOver(
  { estimate, low, high }: Estimate,
  threshold: number,
  upTo: boolean,
): Estimate {
  const over = (value: number) => gain(value, threshold, upTo);
  return {
    estimate: over(estimate),
    low: over(upTo ? high : low),
    high: over(upTo ? low : high),
  };
}

/**
 * Was the threshold reached? Met when the whole interval clears it, missed when none of it does;
 * in between the estimate says whether it is likely. At the threshold itself, "met" is claimed as
 * often as one end of the interval errs: alpha ÷ sides.
 */
export function superiority({ estimate, low, high }: Estimate): Verdict {
  if (low >= 0) return 'met';
  if (high < 0) return 'missed';
  return estimate >= 0 ? 'likely-met' : 'inconclusive';
}

/**
 * Is a guardrail kept? Non-inferior when the whole interval is inside the margin (the confidence
 * interval form of the test: Chow, Shao and Wang 2008, section 3.2). That no difference was found
 * is no proof. Harm is confirmed among all guardrails together: see `confirmedHarm`.
 */
export function nonInferiority({ low }: Estimate, isHarmful: boolean): Verdict {
  if (low >= 0) return 'non-inferior';
  return isHarmful ? 'harmful' : 'inconclusive';
}

/** The upper end of a gain at an error rate for one side; undefined where none can be given. */
export type UpperGain = (errorRate: number) => number | undefined;

/**
 * Which of several guardrails are harmful, so that with nothing beyond its margin the chance of
 * even one such alarm is at most the error rate: S. Holm, Scandinavian Journal of Statistics 6
 * (1979) 65-70, with intervals in place of p-values. Among m guardrails left, one whose interval at
 * the error rate ÷ m lies wholly beyond its margin is harmful; then m is smaller, and so on.
 *
 * That all guardrails must be non-inferior needs no such care: each is tested at the full error
 * rate, and their conjunction errs no more often (R. L. Berger, Technometrics 24 (1982) 295-300).
 */
export function confirmedHarm(
  guardrails: readonly UpperGain[],
  errorRate: number,
): readonly boolean[] {
  const tested = guardrails.filter((upper) => upper(errorRate) !== undefined);
  const harmful = new Set<UpperGain>();
  for (let found = true; found; ) {
    const left = tested.filter((guardrail) => !harmful.has(guardrail));
    const next = left.filter((upper) => (upper(errorRate / left.length) ?? 0) < 0);
    for (const guardrail of next) harmful.add(guardrail);
    found = next.length > 0;
  }
  return guardrails.map((guardrail) => harmful.has(guardrail));
}
