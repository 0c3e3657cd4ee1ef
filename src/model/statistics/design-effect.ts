import { within } from './domain.ts';

export interface DesignEffectInputs {
  /** Mean number of units in a cluster. */
  clusterSize: number;
  /** Intracluster correlation, 0 to 1. */
  icc: number;
  /** Coefficient of variation of the cluster sizes; 0 when all are equal. */
  cv: number;
}

export interface FinitePopulationInputs {
  /** Sample that an infinite population would need. */
  sample: number;
  /** Units in the population. */
  population: number;
}

/**
 * The factor by which whole clusters, in place of single units, enlarge a sample:
 * 1 + ((cv² + 1) m - 1) icc.
 *
 * S. M. Eldridge, D. Ashby and S. Kerry, International Journal of Epidemiology 35 (2006) 1292-1300.
 *
 * @throws RangeError when clusterSize is below 1, icc is not in [0, 1], or cv is negative.
 */
export function designEffect(inputs: DesignEffectInputs): { designEffect: number } {
  const { clusterSize, icc, cv } = inputs;
  within('clusterSize', clusterSize, '[1, Infinity)');
  within('icc', icc, '[0, 1]');
  within('cv', cv, '[0, Infinity)');
  return { designEffect: 1 + ((cv * cv + 1) * clusterSize - 1) * icc };
}

/**
 * A sample corrected for a population that is not much larger: n / (1 + (n - 1) / N).
 *
 * W. G. Cochran, Sampling Techniques (3rd ed., 1977), section 4.5.
 *
 * @throws RangeError when sample is not positive or population below 1.
 */
export function finitePopulation(inputs: FinitePopulationInputs): { sample: number } {
  const { sample, population } = inputs;
  within('sample', sample, '(0, Infinity)');
  within('population', population, '[1, Infinity)');
  return { sample: sample / (1 + (sample - 1) / population) };
}
