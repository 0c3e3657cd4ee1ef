/** The words of the cohort calculator. */
import { byLanguage } from './by-language.ts';
import type { Names } from './shared.ts';

export const cohortMessages = byLanguage({
  en: {
    measuredAs: 'The primary metric is measured as',
    asMean: 'an average',
    asShare: 'a share',
    comparison: 'Compared with',
    rest: ({ units }: Names) => `the other ${units}`,
    equal: 'a control group of equal size',
    sides: 'The test looks for',
    oneSided: 'a change for the better only',
    twoSided: 'a change either way',
    shareName: ({ units }: Names) => `Share of ${units} with the result`,
    meanName: ({ units }: Names) => `Average over ${units}`,
    placeholder: 'A placeholder, until you type your own.',
    enough: (v: { units: string; effect: string; power: string; required: string }) =>
      `${v.units} are enough: an effect of ${v.effect} would be seen with a chance of ${v.power}, and ${v.required} would do.`,
    tooFew: (v: { units: string; effect: string; power: string; required: string }) =>
      `${v.units} are too few: an effect of ${v.effect} would be seen with a chance of only ${v.power}. It takes ${v.required}.`,
    unreachable: (v: { effect: string; units: string; detectable: string }) =>
      `No pilot of this population can see an effect of ${v.effect} reliably. ${v.units} can see ${v.detectable}.`,
    nothing: (v: { effect: string; units: string; detectable: string }) =>
      `The threshold asks for an effect of ${v.effect}, so no size can be computed. ${v.units} can see ${v.detectable}.`,
    waits: (missing: string) => `The size of the pilot waits for: ${missing}.`,
    chart: 'The pilot’s share of the population',
    chartText: (v: { share: string; low: string; high: string; required: string }) =>
      `The pilot takes ${v.share} of the population. The rule of thumb goes from ${v.low} to ${v.high}. Needed: ${v.required}.`,
    band: (low: string, high: string) => `Rule of thumb ${low} to ${high}`,
    chosen: (units: string, share: string) => `Chosen: ${units}, ${share}`,
    needed: (units: string, share: string) => `Needed: ${units}, ${share}`,
    columns: { what: 'What', units: 'Size', share: 'Share of the population' },
    rows: {
      low: 'Rule of thumb, lower end',
      high: 'Rule of thumb, upper end',
      chosen: 'Chosen',
      needed: 'Needed to see the threshold',
    },
    ruleOfThumb:
      'The rule of thumb limits how much is at risk. It has no source, and says nothing about what can be seen.',
  },
});

export type CohortMessages = ReturnType<typeof cohortMessages>;
