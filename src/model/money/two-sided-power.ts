/**
 * The distribution of an input that is known as a likely value and a low and a high one, below and
 * above which it lies one time in ten.
 *
 * A two-sided power distribution (J. R. van Dorp and S. Kotz, The American Statistician 56 (2002)
 * 63-72) with half of the probability on each side, so that the likely value is median and mode.
 * Each side is a triangle, which is power 2; where the triangle would reach beyond what the input
 * can be, the side ends at that limit and the power keeps the 10% or 90% point where it was.
 */
export interface Triplet {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** The share of the probability of one side that lies beyond its 10% or 90% point. */
const beyond = 0.2;

/**
 * The quantile function, for probabilities in (0, 1), in the input's own unit.
 *
 * @param limits what the input can be; low, likely and high lie inside.
 */
export function twoSidedPower(
  { low, likely, high }: Triplet,
  limits: { readonly min: number; readonly max: number },
): (probability: number) => number {
  const below = side(likely - low, likely - limits.min);
  const above = side(high - likely, limits.max - likely);
  return (probability) =>
    probability < 0.5 ? likely - below(2 * probability) : likely + above(2 * (1 - probability));
}

/** The distance from the likely value that a share of one side's probability lies beyond. */
function side(point: number, room: number): (share: number) => number {
  const triangle = point / (1 - Math.sqrt(beyond));
  if (triangle <= room) return (share) => triangle * (1 - Math.sqrt(share));
  // At the limit itself the whole side lies there, as far as its 10% point can tell.
  const power = Math.log(beyond) / Math.log(1 - point / room);
  return (share) => (share < 1 ? room * (1 - share ** (1 / power)) : 0);
}
