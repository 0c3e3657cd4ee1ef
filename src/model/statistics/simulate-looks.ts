/** Repeated looks played through many times: the same as the recursion, by another way. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { within } from './domain.ts';
import type { FalseAlarmRateInputs } from './sequential.ts';

export interface SimulateFalseAlarmsInputs extends FalseAlarmRateInputs {
  /** How many times the looks are played through. */
  trials: number;
  /** The same seed gives the same answer. */
  seed: number;
}

export interface SimulatedFalseAlarms {
  falseAlarmRate: number;
  /** Of the simulated rate: sqrt(p (1 - p) / trials). */
  standardError: number;
}

/**
 * How often a boundary is crossed at any look although nothing is different: independent normal
 * increments of the score, one for each look, `trials` times.
 *
 * Random numbers: xoroshiro128+ of the package pure-rand, made normal by G. E. P. Box and M. E.
 * Muller, Annals of Mathematical Statistics 29 (1958) 610-611.
 *
 * @throws RangeError when trials is below 1.
 */
export function simulateFalseAlarms(inputs: SimulateFalseAlarmsInputs): SimulatedFalseAlarms {
  const { criticalValues, informationRates, sides, trials, seed } = inputs;
  within('trials', trials, '[1, Infinity)');
  const normal = normalNumbers(seed);
  const looks = informationRates.map((rate, look) => ({
    boundary: (criticalValues[look] as number) * Math.sqrt(rate),
    sd: Math.sqrt(rate - (informationRates[look - 1] ?? 0)),
  }));
  let alarms = 0;
  for (let trial = 0; trial < trials; trial++) {
    let score = 0;
    for (const { boundary, sd } of looks) {
      score += sd * normal();
      if (score >= boundary || (sides === 2 && score <= -boundary)) {
        alarms++;
        break;
      }
    }
  }
  const rate = alarms / trials;
  return { falseAlarmRate: rate, standardError: Math.sqrt((rate * (1 - rate)) / trials) };
}

/** A stream of standard normal numbers. */
export function normalNumbers(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log1p(-uniformFloat64(generator)));
    const angle = 2 * Math.PI * uniformFloat64(generator);
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}
