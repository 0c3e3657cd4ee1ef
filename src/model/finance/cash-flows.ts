import { allWithin, fail, within } from '../statistics/domain.ts';
import { findRoot } from '../statistics/root.ts';

export interface NpvInputs {
  /** Discount rate per period, above -1: 0.1 is ten per cent. */
  rate: number;
  /** Money at the end of each period, from period 0, which is not discounted. */
  cashFlows: readonly number[];
}

export interface IrrInputs {
  cashFlows: readonly number[];
}

/**
 * The internal rate of return per period, or why there is not one: `none` when no rate makes the
 * net present value 0, `several` when more than one does, with all of them, lowest first.
 */
export type Irr =
  | { irr: number }
  | { irr: null; reason: 'none' }
  | { irr: null; reason: 'several'; rates: number[] };

export interface PaybackPeriodInputs {
  cashFlows: readonly number[];
  /** Discount rate per period, above -1; 0 for the simple payback period. */
  rate: number;
}

/**
 * Net present value: the sum of cashFlows[t] / (1 + rate)^t, in the currency of the cash flows.
 *
 * @throws RangeError when rate is not above -1 or so near to it that the value overflows, or
 *   cashFlows is empty or holds what is no number.
 */
export function npv(inputs: NpvInputs): { npv: number } {
  const { rate, cashFlows } = inputs;
  within('rate', rate, '(-1, Infinity)');
  allWithin('cashFlows', cashFlows, '(-Infinity, Infinity)');
  const value = cashFlows.reduceRight((later, flow) => later / (1 + rate) + flow, 0);
  if (!Number.isFinite(value)) fail('rate', 'one at which the value is finite', rate);
  return { npv: value };
}

/**
 * Internal rate of return: the rate per period, above -1, at which the net present value is 0.
 *
 * @returns The rate when there is exactly one; else `irr: null` and the reason. A single rate is
 *   never picked from several.
 * @throws RangeError when cashFlows is empty or holds what is no number.
 */
export function irr(inputs: IrrInputs): Irr {
  const { cashFlows } = inputs;
  allWithin('cashFlows', cashFlows, '(-Infinity, Infinity)');
  // With u = -ln(1 + rate) the net present value is the sum of flow exp(t u). Adding 0 rids of -0.
  const rates = exponentialRoots(cashFlows)
    .map((u) => Math.expm1(-u) + 0)
    .reverse();
  const [only] = rates;
  if (only === undefined) return { irr: null, reason: 'none' };
  return rates.length === 1 ? { irr: only } : { irr: null, reason: 'several', rates };
}

/**
 * Periods until the cumulative discounted cash flow is first not negative, linear within the
 * period; 0 when the first cash flow already is not negative.
 *
 * @returns `periods: null` when it never is.
 * @throws RangeError as `npv`.
 */
export function paybackPeriod(inputs: PaybackPeriodInputs): { periods: number | null } {
  const { cashFlows, rate } = inputs;
  within('rate', rate, '(-1, Infinity)');
  allWithin('cashFlows', cashFlows, '(-Infinity, Infinity)');
  let cumulative = 0;
  let turnover = 0;
  for (const [period, flow] of cashFlows.entries()) {
    const discounted = flow / (1 + rate) ** period;
    turnover += Math.abs(discounted);
    if (!Number.isFinite(turnover)) fail('rate', 'one at which the value is finite', rate);
    // Rounding alone must not turn "just paid back" (-0.3 + 0.1 + 0.1 + 0.1) into "never".
    if (cumulative + discounted >= -1e-14 * turnover) {
      return { periods: period === 0 ? 0 : period - 1 + Math.min(1, -cumulative / discounted) };
    }
    cumulative += discounted;
  }
  return { periods: null };
}

/**
 * All u, rising, at which the sum of coefficient[i] exp(i u) is 0.
 *
 * Descartes' rule of signs made constructive: divided by exp(k u), with k between the first two
 * powers that differ in sign, the sum has a derivative with one sign change less. Between two zeros
 * of that derivative it is monotone and has one root at most, so that none is missed and none
 * invented, however many periods there are.
 */
function exponentialRoots(coefficients: readonly number[]): number[] {
  // Relative to the largest, or repeated differentiation would overflow.
  const unit = Math.max(...coefficients.map(Math.abs));
  const terms = coefficients
    .map((coefficient, power) => [power, coefficient / unit] as const)
    .filter(([, coefficient]) => Math.abs(coefficient) > 0);
  const [first, last] = [terms[0], terms.at(-1)];
  if (!first || !last) return [];
  const change = terms.find(([, coefficient]) => coefficient > 0 !== first[1] > 0);
  if (!change) return [];

  // Cauchy's bounds: outside of them the first or the last term outweighs all others.
  const lowest = Math.log(Math.abs(first[1])) - Math.LN2;
  const highest = Math.LN2 - Math.log(Math.abs(last[1]));
  const sum = (u: number, size: (coefficient: number) => number) =>
    terms.reduce(
      (total, [power, coefficient]) =>
        // Scaled by the leading term, so that no exponential overflows.
        total + size(coefficient) * Math.exp((power - (u > 0 ? last[0] : first[0])) * u),
      0,
    );
  const value = (u: number) => {
    const exact = sum(u, (coefficient) => coefficient);
    return Math.abs(exact) > 1e-14 * sum(u, Math.abs) ? exact : 0;
  };

  const k = change[0] - 0.5;
  const turns = exponentialRoots(
    coefficients.map((coefficient, i) => (coefficient / unit) * (i - k)),
  );
  const stops = [lowest, ...turns.filter((u) => u > lowest && u < highest), highest];
  const roots: number[] = [];
  for (const [index, from] of stops.slice(0, -1).entries()) {
    const to = stops[index + 1] as number;
    // A root at a turn, where the sum touches 0, belongs to the interval that it closes.
    if (value(to) === 0) roots.push(to);
    else if (value(from) * value(to) < 0) roots.push(findRoot(value, from, to, 1e-15));
  }
  return roots;
}
