/**
 * A root of a continuous function between two points where its signs differ.
 *
 * Brent's method (R. P. Brent, Algorithms for Minimization without Derivatives, 1973, chapter 4):
 * inverse quadratic interpolation while it converges, bisection when it does not.
 *
 * @param tolerance Relative to the root, absolute below 1e-300.
 * @throws RangeError when the signs at `low` and `high` are the same or not numbers.
 */
export function findRoot(
  f: (x: number) => number,
  low: number,
  high: number,
  tolerance = 1e-13,
): number {
  let [a, fa] = [low, f(low)];
  let [b, fb] = [high, f(high)];
  if (fa === 0) return a;
  if (!(fa * fb <= 0)) {
    throw new RangeError(`no sign change between ${low} (${fa}) and ${high} (${fb})`);
  }
  let [c, fc] = [a, fa];
  let step = b - a;
  let previousStep = step;
  for (let iteration = 0; iteration < 300 && fb !== 0; iteration++) {
    if (fb > 0 === fc > 0) {
      [c, fc] = [a, fa];
      previousStep = step = b - a;
    }
    // b is always the best estimate, c the point that brackets the root with it.
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
    const half = (c - b) / 2;
    const smallest = tolerance * Math.abs(b) + 1e-300;
    if (Math.abs(half) <= smallest) break;
    const bisect = () => {
      previousStep = step = half;
    };
    if (Math.abs(previousStep) < smallest || Math.abs(fa) <= Math.abs(fb)) {
      bisect();
    } else {
      const s = fb / fa;
      const q = fa / fc;
      const r = fb / fc;
      let numerator = a === c ? 2 * half * s : s * (2 * half * q * (q - r) - (b - a) * (r - 1));
      let denominator = a === c ? 1 - s : (q - 1) * (r - 1) * (s - 1);
      if (numerator > 0) denominator = -denominator;
      else numerator = -numerator;
      if (
        2 * numerator <
        Math.min(
          3 * half * denominator - Math.abs(smallest * denominator),
          Math.abs(previousStep * denominator),
        )
      ) {
        previousStep = step;
        step = numerator / denominator;
      } else {
        bisect();
      }
    }
    [a, fa] = [b, fb];
    b += Math.abs(step) > smallest ? step : Math.sign(half) * smallest;
    fb = f(b);
  }
  return b;
}
