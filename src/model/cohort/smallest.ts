/** The smallest pilot out of a population that answers a question with the chosen power. */
import { ceilSample } from '../statistics/index.ts';
import { type Comparison, comparable, type Design } from './comparison.ts';

/** The smallest pilot that is held against a fixed level. */
export function smallestAlone(
  test: Comparison,
  design: Omit<Design, 'units' | 'control'>,
  population: number,
): number | 'unreachable' {
  if (!isEnough(test, { ...design, units: population, control: 0 })) return 'unreachable';
  const two = 2 / Math.min(1, design.weight);
  return Math.max(ceilSample(two), ceilSample(test.size(design, 0) / design.weight));
}

/** The smallest pilot with a control group of `ratio` times its size out of the same population. */
export function smallestAgainstControl(
  test: Comparison,
  design: Omit<Design, 'units' | 'control'>,
  ratio: number,
  population: number,
): number | 'unreachable' {
  // First whether the largest is enough: the sample for a hopeless effect grows beyond all numbers.
  const most = population / (1 + ratio);
  if (!isEnough(test, { ...design, units: most, control: most * ratio })) return 'unreachable';
  const two = 2 / Math.min(1, design.weight) / Math.min(1, ratio);
  const sample = test.size(design, ratio) / design.weight;
  if (!(sample <= population && two <= population)) return 'unreachable';
  const units = Math.max(ceilSample(two), ceilSample(sample));
  return units * (1 + ratio) > population ? 'unreachable' : units;
}

/** The smallest pilot against all who are not in it: power grows until half are treated. */
export function smallestAgainstRest(
  test: Comparison,
  design: Omit<Design, 'units' | 'control'>,
  population: number,
): number | 'unreachable' {
  const enough = (units: number) =>
    isEnough(test, { ...design, units, control: population - units });
  let high = Math.floor(population / 2);
  if (!enough(high)) return 'unreachable';
  let low = 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

const isEnough = (test: Comparison, design: Design): boolean =>
  comparable(test, design) && test.power(design) >= design.power;
