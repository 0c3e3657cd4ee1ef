/**
 * What each field of a plan says to the person who writes it. It stands beside the schema and not in
 * it, because the schema is loaded by every calculator and these words by none.
 */
import { gateMeanings } from './gates.ts';
import type { Meanings } from './meaning.ts';
import { metricMeanings } from './metrics.ts';
import { moneyMeanings } from './money.ts';
import { pilotMeanings } from './pilot.ts';
import { rolloutMeanings } from './rollout.ts';

export const planMeanings: Meanings = {
  ...pilotMeanings,
  ...metricMeanings,
  ...moneyMeanings,
  ...rolloutMeanings,
  ...gateMeanings,
};
