// Coefficients of (1 + 2x) exp(x²) erfc(x) in Chebyshev polynomials of (x - 3.75) / (x + 3.75):
// the form of M. M. Shepherd and J. G. Laframboise, Mathematics of Computation 36 (1981) 249-253,
// computed anew with forty digits. The first is already halved.
const SCALED_ERFC = [
  1.17757893456740175, -4.5900545806464773e-3, -8.4249133366517916e-2, 5.920993999819189e-2,
  -2.6658668435305752e-2, 9.0749976707052651e-3, -2.4131635404176082e-3, 4.9077583652580863e-4,
  -6.9169733025012064e-5, 4.1390279860730102e-6, 7.740383066198491e-7, -2.1886401049234395e-7,
  1.076499946567091e-8, 4.5219598112182869e-9, -7.754400208831351e-10, -6.3180883408866845e-11,
  2.8687950109306699e-11, 1.945586854577735e-13, -9.654696748433439e-13, 3.25254814814874e-14,
  3.347811948286805e-14, -1.864562880419313e-15, -1.250795053068865e-15, 7.41823525662404e-17,
  5.06814890479611e-17,
];

/** Density of the standard normal distribution at `x`. */
export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * Probability that a standard normal variable exceeds `x`, with full relative precision in the far
 * tail: an early look of a sequential design may spend 1e-12, which `1 - cdf` cannot tell from 0.
 */
export function normalUpperTail(x: number): number {
  if (x < 0) return 1 - normalUpperTail(-x);
  const z = x * Math.SQRT1_2;
  const t = z < 1e300 ? (z - 3.75) / (z + 3.75) : 1;
  let [sum, previous] = [0, 0];
  for (let k = SCALED_ERFC.length - 1; k > 0; k--) {
    [sum, previous] = [2 * t * sum - previous + (SCALED_ERFC[k] as number), sum];
  }
  sum = t * sum - previous + (SCALED_ERFC[0] as number);
  return (sum * Math.exp((-x * x) / 2)) / (2 + 4 * z);
}

/** Probability that a standard normal variable is at most `x`. */
export function normalCdf(x: number): number {
  return normalUpperTail(-x);
}

/**
 * The point that a standard normal variable exceeds with probability `q`, for `q` in (0, 1);
 * infinite at 0 and 1.
 *
 * Abramowitz and Stegun 26.2.23 (error below 4.5e-4), then Halley's correction twice.
 */
export function normalUpperQuantile(q: number): number {
  if (q > 0.5) return -normalUpperQuantile(1 - q);
  if (q === 0) return Infinity;
  const t = Math.sqrt(-2 * Math.log(q));
  let x =
    t -
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 2; step++) {
    const excess = (normalUpperTail(x) - q) / normalDensity(x);
    x += excess / (1 - (excess * x) / 2);
  }
  return x;
}

/** The point below which a standard normal variable lies with probability `p`. */
export function normalQuantile(p: number): number {
  return -normalUpperQuantile(p);
}
