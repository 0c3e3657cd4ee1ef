/** The discounted payback in a sentence, loaded with it. */
import { byLanguage } from '../../words/by-language.ts';
import type { Values } from './shared.ts';

export const discountedMessages = byLanguage({
  en: {
    back: (v: Values) =>
      `The chart is not discounted. Discounted at ${v.rate} a year, the money is back ${v.months} after the rollout starts.`,
    never: (v: Values) =>
      `The chart is not discounted. Discounted at ${v.rate} a year, the money is not back within ten years.`,
  },
});
