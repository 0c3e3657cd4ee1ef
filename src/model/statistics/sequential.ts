import { allWithin, fail, oneOf, within } from './domain.ts';
import { checkTest, type Sides } from './means.ts';
import { normalDensity, normalUpperQuantile, normalUpperTail } from './normal.ts';
import { findRoot } from './root.ts';

export interface GroupSequentialDesignInputs {
  /**
   * `asOF` and `asP` spend alpha as Lan and DeMets do, close to O'Brien and Fleming or to Pocock;
   * `OF` and `P` are the classical designs of those names.
   */
  type: 'asOF' | 'asP' | 'OF' | 'P';
  /** Probability of a false alarm over all looks, both sides together when there are two. */
  alpha: number;
  sides: Sides;
  /** Share of the final information at each look, rising to 1; any spacing. */
  informationRates: readonly number[];
}

/** One entry for each look. */
export interface GroupSequentialDesign {
  /**
   * Boundaries for z. A look too early to be given any alpha (below 1e-300) has none: Infinity.
   */
  criticalValues: number[];
  /** Alpha spent up to and including each look, both sides together when there are two. */
  alphaSpent: number[];
  /** One-sided significance level that each boundary amounts to. */
  stageLevels: number[];
}

/**
 * Boundaries at which a trial that is looked at repeatedly may stop, so that the probability of a
 * false alarm over all looks is alpha.
 *
 * Spending functions: K. K. G. Lan and D. L. DeMets, Biometrika 70 (1983) 659-663. Classical
 * designs: S. J. Pocock, Biometrika 64 (1977) 191-199; P. C. O'Brien and T. R. Fleming, Biometrics
 * 35 (1979) 549-556, as z = c / sqrt(information rate). Two-sided designs are symmetric and each
 * side spends half. As rpact's getDesignGroupSequential with these types.
 *
 * @throws RangeError when type is unknown, alpha is not in (0, 1), or not below 0.5 on each side,
 *   sides is not 1 or 2, or the information rates do not rise from above 0 to 1.
 */
export function groupSequentialDesign(inputs: GroupSequentialDesignInputs): GroupSequentialDesign {
  const { type, alpha, sides, informationRates } = inputs;
  oneOf('type', type, ['asOF', 'asP', 'OF', 'P']);
  checkTest(alpha, sides);
  within('alpha', alpha, `(0, ${sides / 2})`);
  checkInformationRates(informationRates);

  if (type === 'asOF' || type === 'asP') {
    const spending = type === 'asOF' ? spendingOBrienFleming : spendingPocock;
    const spent = (rate: number) => sides * spending(alpha / sides, rate);
    let before = 0;
    return walk(informationRates, sides, (rate, crossing) => {
      const increment = spent(rate) - before;
      before = spent(rate);
      return boundaryFor(increment, sides, crossing);
    });
  }

  const boundaries = (c: number) =>
    walk(informationRates, sides, (rate) => (type === 'P' ? c : c / Math.sqrt(rate)));
  const final = (design: GroupSequentialDesign) => design.alphaSpent.at(-1) as number;
  // A single look would need the low end, looks that do not overlap the high end.
  const c = findRoot(
    (candidate) => Math.log(final(boundaries(candidate)) / alpha),
    normalUpperQuantile(alpha / sides) - 1e-6,
    normalUpperQuantile(alpha / sides / informationRates.length) + 1e-6,
  );
  return boundaries(c);
}

function checkInformationRates(rates: readonly number[]): void {
  allWithin('informationRates', rates, '(0, 1]');
  const rises = rates.every((rate, look) => look === 0 || rate > (rates[look - 1] as number));
  // Ten times 0.1, added up, stops a hair below 1.
  const complete = 1 - (rates.at(-1) as number) < 1e-12;
  if (!rises || !complete) fail('informationRates', 'shares that rise to 1', rates);
}

/** Lan and DeMets: 2 - 2 Phi(z / sqrt(t)), with z the upper alpha / 2 point; from the upper tail. */
function spendingOBrienFleming(alpha: number, rate: number): number {
  if (rate === 1) return alpha;
  return 2 * normalUpperTail(normalUpperQuantile(alpha / 2) / Math.sqrt(rate));
}

/** Lan and DeMets: alpha ln(1 + (e - 1) t). */
function spendingPocock(alpha: number, rate: number): number {
  return alpha * Math.log1p((Math.E - 1) * rate);
}

/** Probability of reaching a look and there crossing a boundary, on either side if there are two. */
type Crossing = (boundary: number) => number;

/** The boundary that is crossed for the first time at this look with the given probability. */
function boundaryFor(probability: number, sides: Sides, crossing: Crossing): number {
  if (!(probability > 1e-300)) return Infinity;
  // Some who would cross have stopped before, so the unconditional boundary is never too low.
  const high = normalUpperQuantile(probability / sides) + 1e-9;
  let low = high - 0.5;
  while (crossing(low) < probability) low -= 1;
  return findRoot((z) => Math.log(crossing(z) / probability), low, high);
}

/** A point of the score process that has not stopped yet, and the probability it stands for. */
interface Point {
  score: number;
  mass: number;
}

/**
 * The looks in order: asks for each boundary, knowing how probable its crossing is, and carries the
 * distribution of those that continue to the next look.
 *
 * P. Armitage, C. K. McPherson and B. C. Rowe, Journal of the Royal Statistical Society A 132
 * (1969) 235-244: the score z sqrt(t) has independent increments, so that its density among the
 * continuing is a convolution with the normal, cut at the boundary.
 */
function walk(
  rates: readonly number[],
  sides: Sides,
  boundaryAt: (rate: number, crossing: Crossing) => number,
): GroupSequentialDesign {
  const design: GroupSequentialDesign = { criticalValues: [], alphaSpent: [], stageLevels: [] };
  let points: Point[] = [{ score: 0, mass: 1 }];
  let previousRate = 0;
  let spent = 0;
  for (const [look, rate] of rates.entries()) {
    const root = Math.sqrt(rate);
    const sd = Math.sqrt(rate - previousRate);
    const from = points;
    const crossing = (boundary: number) =>
      sides *
      from.reduce(
        (sum, { score, mass }) => sum + mass * normalUpperTail((boundary * root - score) / sd),
        0,
      );
    const boundary = boundaryAt(rate, crossing);
    spent += crossing(boundary);
    design.criticalValues.push(boundary);
    design.alphaSpent.push(spent);
    design.stageLevels.push(normalUpperTail(boundary));

    const nextRate = rates[look + 1];
    if (nextRate === undefined) break;
    // Nothing beyond 38 standard deviations can be told from 0, nothing below -9 comes back.
    const upper = Math.min(boundary, 38) * root;
    const lower = sides === 2 ? -upper : -9 * root;
    points = nodes(lower, upper, Math.min(sd, Math.sqrt(nextRate - rate))).map(
      ({ score, mass }) => ({
        score,
        mass:
          (mass / sd) *
          from.reduce(
            (sum, origin) => sum + origin.mass * normalDensity((score - origin.score) / sd),
            0,
          ),
      }),
    );
    previousRate = rate;
  }
  return design;
}

// Gauss-Legendre abscissae and weights for 8 points on (-1, 1), the positive half.
const ABSCISSAE = [0.1834346424956498, 0.525532409916329, 0.7966664774136267, 0.9602898564975363];
const WEIGHTS = [0.362683783378362, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763];

/** Quadrature nodes on an interval, in panels of about two widths of the sharpest feature. */
function nodes(lower: number, upper: number, width: number): Point[] {
  const panels = Math.min(400, Math.ceil((upper - lower) / (2 * width)));
  const half = (upper - lower) / panels / 2;
  return Array.from({ length: panels }, (_, panel) => lower + (2 * panel + 1) * half).flatMap(
    (centre) =>
      ABSCISSAE.flatMap((abscissa, index) => {
        const mass = half * (WEIGHTS[index] as number);
        return [
          { score: centre - abscissa * half, mass },
          { score: centre + abscissa * half, mass },
        ];
      }),
  );
}
