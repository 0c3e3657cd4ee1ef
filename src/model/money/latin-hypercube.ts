/**
 * Latin hypercube sampling: each of n equal strata of each variable holds exactly one draw, in an
 * order of its own (M. D. McKay, R. J. Beckman, W. J. Conover, Technometrics 21 (1979) 239-245).
 */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * For each variable n probabilities in (0, 1), independent between variables. The same seed, a
 * whole number, gives the same draws.
 */
export function latinHypercube(variables: number, n: number, seed: number): Float64Array[] {
  const random = xoroshiro128plus(seed);
  return Array.from({ length: variables }, () => {
    const draws = Float64Array.from({ length: n }, (_, stratum) => {
      // Never 0 itself, which has no quantile in every distribution.
      return (stratum + Math.max(uniformFloat64(random), 1e-9)) / n;
    });
    // Fisher and Yates.
    for (let last = n - 1; last > 0; last--) {
      const other = uniformInt(random, 0, last);
      [draws[last], draws[other]] = [draws[other] as number, draws[last] as number];
    }
    return draws;
  });
}
