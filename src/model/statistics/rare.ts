/** Exact tails of counts: how probable so many events or more are, and what rate a count allows. */
import { fail, within } from './domain.ts';
import type { Interval } from './intervals.ts';
import { normalUpperTail } from './normal.ts';
import { findRoot } from './root.ts';

export interface BinomialUpperTailInputs {
  /** The smallest number of successes that counts. */
  successes: number;
  n: number;
  probability: number;
}

export interface PoissonIntervalInputs {
  /** Events seen, a whole number. */
  events: number;
  level: number;
}

/** Above this variance the normal with continuity correction is close in the third digit. */
const largeVariance = 1e4;

/**
 * P(X >= successes) of a binomial X: the sum of its terms from the nearer end, each from the one
 * before. Where n p (1 - p) exceeds 10,000, the normal approximation with continuity correction.
 *
 * @throws RangeError when successes or n are not whole, n is below 1, or probability is not in
 *   [0, 1].
 */
export function binomialUpperTail(inputs: BinomialUpperTailInputs): { probability: number } {
  const { successes, n, probability: p } = inputs;
  whole('successes', successes);
  whole('n', n);
  within('n', n, '[1, Infinity)');
  within('probability', p, '[0, 1]');
  if (successes <= 0) return { probability: 1 };
  if (successes > n || p === 0) return { probability: 0 };
  if (p === 1) return { probability: 1 };
  const variance = n * p * (1 - p);
  if (variance > largeVariance)
    return { probability: normalUpperTail((successes - 0.5 - n * p) / Math.sqrt(variance)) };
  const odds = p / (1 - p);
  const term = (k: number) =>
    Math.exp(
      logGamma(n + 1) -
        logGamma(k + 1) -
        logGamma(n - k + 1) +
        k * Math.log(p) +
        (n - k) * Math.log1p(-p),
    );
  if (successes > n * p)
    return {
      probability: sum(term(successes), successes, (k) => ((n - k) / (k + 1)) * odds, 1, n),
    };
  const below = successes - 1;
  return { probability: 1 - sum(term(below), below, (k) => k / (n - k + 1) / odds, -1, 0) };
}

/**
 * Exact confidence limits of the expected number of events behind a count.
 *
 * F. Garwood, Biometrika 28 (1936) 437-442; R's poisson.test.
 *
 * @throws RangeError when events is not a whole number from 0 to a million, or level is not in
 *   (0, 1).
 */
export function poissonInterval(inputs: PoissonIntervalInputs): Interval {
  const { events, level } = inputs;
  whole('events', events);
  within('events', events, '[0, 1000000]');
  within('level', level, '(0, 1)');
  const tail = (1 - level) / 2;
  // The limits lie within ten standard deviations, and a few dozen events more where few were seen.
  const reach = 50 - 2 * Math.log(tail) + 10 * Math.sqrt(events);
  return {
    low:
      events === 0
        ? 0
        : findRoot((rate) => poissonUpperTail(events, rate) - tail, 1e-12, events + reach),
    high: findRoot((rate) => 1 - poissonUpperTail(events + 1, rate) - tail, 1e-12, events + reach),
  };
}

/** P(X >= events) of a Poisson X, for events of at least 1. */
function poissonUpperTail(events: number, rate: number): number {
  const term = (k: number) => Math.exp(k * Math.log(rate) - rate - logGamma(k + 1));
  if (events > rate) return sum(term(events), events, (k) => rate / (k + 1), 1, Infinity);
  const below = events - 1;
  return 1 - sum(term(below), below, (k) => k / rate, -1, 0);
}

/** Adds terms outward from `start` until the rest cannot change the sum. */
function sum(
  first: number,
  start: number,
  ratio: (k: number) => number,
  step: 1 | -1,
  end: number,
): number {
  let [total, term] = [first, first];
  for (let k = start; k !== end && term > total * 1e-17; k += step) {
    term *= ratio(k);
    total += term;
  }
  return Math.min(1, total);
}

/** ln Gamma(x) for x of at least 1: Stirling's series, Abramowitz and Stegun 6.1.41, above 15. */
function logGamma(x: number): number {
  let [shifted, product] = [x, 1];
  for (; shifted < 15; shifted++) product *= shifted;
  const inverse = 1 / (shifted * shifted);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / shifted;
  return (
    (shifted - 0.5) * Math.log(shifted) -
    shifted +
    Math.log(2 * Math.PI) / 2 +
    series -
    Math.log(product)
  );
}

function whole(name: string, value: number): void {
  if (!Number.isInteger(value)) fail(name, 'a whole number', value);
}
