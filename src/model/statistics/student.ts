import { normalDensity, normalUpperQuantile, normalUpperTail } from './normal.ts';

/** The upper tail beyond a point and the density at it. */
interface Tail {
  probability: number;
  density: number;
}

/**
 * Student's t, central and noncentral, as what it is: a normal variable with mean `ncp` divided by
 * an independent s, where df s² is chi-squared. So P(T > t) is the mean of P(Z > t s - ncp) over s.
 *
 * Integrated over y = ln s² by the trapezoidal rule, which converges geometrically for analytic
 * integrands that vanish at both ends (L. N. Trefethen and J. A. C. Weideman, SIAM Review 56 (2014)
 * 385-458). Every term is positive, so that far tails keep their relative precision, and dividing
 * by the sum of the weights spares the gamma function.
 *
 * @param t Not negative.
 */
function tail(t: number, df: number, ncp: number): Tail {
  // Groups too large to be added: then s is 1.
  if (df === Infinity) {
    return { probability: normalUpperTail(t - ncp), density: normalDensity(t - ncp) };
  }
  const a = df / 2;
  // Above this point the weight is below exp(-40).
  const top = Math.min(Math.sqrt(80 / a), Math.max(2, Math.log(80 / a)));
  if (t * Math.exp(top / 2) < ncp - 9) return { probability: 1, density: 0 };
  if (ncp < -40) return { probability: 0, density: 0 };
  // As wide as the narrower of the weight and of the normal factor asks for.
  const step = 0.45 / Math.sqrt(Math.max(a, 4) + (ncp * ncp) / 8);
  let [weights, probability, density, previous] = [0, 0, 0, 0];
  for (let y = top; ; y -= step) {
    const weight = Math.exp(a * linearLessExponential(y));
    const s = Math.exp(y / 2);
    const term = weight * normalUpperTail(t * s - ncp);
    weights += weight;
    probability += term;
    density += weight * s * normalDensity(t * s - ncp);
    const weightIsSpent = y < 0 && weight < 1e-17 * weights;
    const termIsSpent = term <= previous && term < 1e-17 * probability;
    if (weightIsSpent && (termIsSpent || weight === 0)) break;
    previous = term;
  }
  return { probability: probability / weights, density: density / weights };
}

/** 1 + y - exp(y), without cancellation near zero, where large degrees of freedom live. */
function linearLessExponential(y: number): number {
  if (Math.abs(y) > 0.02) return 1 + y - Math.exp(y);
  return (-y * y * (1 + (y / 3) * (1 + (y / 4) * (1 + (y / 5) * (1 + (y / 6) * (1 + y / 7)))))) / 2;
}

/**
 * Probability that noncentral t exceeds `t`.
 *
 * @param df Degrees of freedom, positive, whole or not.
 * @param ncp Noncentrality: the standardised difference over its standard error.
 */
export function noncentralStudentUpperTail(t: number, df: number, ncp: number): number {
  return t < 0 ? 1 - tail(-t, df, -ncp).probability : tail(t, df, ncp).probability;
}

/** Probability that Student's t exceeds `t`, with full relative precision in the far tail. */
export function studentUpperTail(t: number, df: number): number {
  return noncentralStudentUpperTail(t, df, 0);
}

/**
 * The point that Student's t exceeds with probability `q`, for `q` in (0, 1).
 *
 * Newton's method for ln P(T > t) as a function of ln t: it is concave, so that the iterates
 * converge from one side whatever the tail, from the power law of df = 1 to the normal. The start
 * is Abramowitz and Stegun 26.7.5, which is close when there are many degrees of freedom.
 */
export function studentUpperQuantile(q: number, df: number): number {
  if (q > 0.5) return -studentUpperQuantile(1 - q, df);
  // Next to the median the distribution is a straight line and ln t of no use.
  if (q > 0.5 - 1e-6) return (0.5 - q) / tail(0, df, 0).density;
  const z = normalUpperQuantile(q);
  const zz = z * z;
  let t = z * (1 + ((zz + 1) / 4 + (5 * zz * zz + 16 * zz + 3) / (96 * df)) / df);
  for (let iteration = 0; iteration < 60; iteration++) {
    const { probability, density } = tail(t, df, 0);
    const step = (Math.log(probability / q) * probability) / (t * density);
    t *= Math.exp(step);
    if (Math.abs(step) < 1e-8) break;
  }
  return t;
}

/** The point below which Student's t lies with probability `p`. */
export function studentQuantile(p: number, df: number): number {
  return -studentUpperQuantile(p, df);
}
