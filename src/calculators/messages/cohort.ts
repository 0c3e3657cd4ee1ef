/** The words of the cohort calculator. */
import { byLanguage } from '../../words/by-language.ts';
import type { Names } from './shared.ts';

export const cohortMessages = byLanguage({
  en: {
    measuredAs: 'The primary metric is measured as',
    asMean: 'an average',
    asShare: 'a share',
    asRatio: 'a ratio, such as cost per case',
    comparison: 'Compared with',
    rest: ({ units }: Names) => `the other ${units}`,
    equal: 'a control group of equal size',
    sides: 'The test looks for',
    oneSided: 'a change for the better only',
    twoSided: 'a change either way',
    shareName: ({ units }: Names) => `Share of ${units} with the result`,
    ratioName: ({ volume }: Names) => `Cost per ${volume}`,
    meanName: ({ units }: Names) => `Average over ${units}`,
    placeholder: 'A placeholder, until you type your own.',
    enough: (v: { units: string; effect: string; power: string; aim: string; required: string }) =>
      `${v.units} are enough: an effect of ${v.effect} would be seen with a chance of ${v.power}. For ${v.aim}, ${v.required} would do.`,
    tooFew: (v: { units: string; effect: string; power: string; aim: string; required: string }) =>
      `${v.units} are too few: an effect of ${v.effect} would be seen with a chance of only ${v.power}. For ${v.aim} it takes ${v.required}.`,
    enoughDriven: (v: {
      units: string;
      effect: string;
      power: string;
      metric: string;
      all: string;
    }) =>
      `${v.units} are enough: an effect of ${v.effect} would be seen with a chance of ${v.power}. What asks for most is ${v.metric}, ${v.all}.`,
    tooFewDriven: (v: { units: string; required: string; metric: string; all: string }) =>
      `${v.units} are too few: the primary metric takes ${v.required}, and ${v.metric} decides the size with ${v.all}.`,
    tooFewFor: (v: { units: string; required: string; metric: string; all: string }) =>
      `${v.units} are too few for ${v.metric}, which decides the size: it takes ${v.all}. For the primary metric ${v.required} would do.`,
    outOfReachFor: (v: { units: string; required: string; metric: string }) =>
      `No pilot of this population can satisfy ${v.metric}. For the primary metric ${v.required} would do.`,
    unreachable: (v: { effect: string; units: string; detectable: string }) =>
      `No pilot of this population can see an effect of ${v.effect} reliably. ${v.units} can see ${v.detectable}.`,
    nothing: (v: { effect: string; units: string; detectable: string }) =>
      `The threshold asks for an effect of ${v.effect}, so no size can be computed. ${v.units} can see ${v.detectable}.`,
    waits: (missing: string) => `The size of the pilot waits for: ${missing}.`,
    chart: 'Chance of seeing the effect, by the pilot’s share of the population',
    chartText: (v: { share: string; low: string; high: string; required: string; power: string }) =>
      `The pilot takes ${v.share} of the population. The rule of thumb goes from ${v.low} to ${v.high}. Needed: ${v.required}. The chance of seeing the effect is ${v.power}.`,
    band: (low: string, high: string) => `Rule of thumb ${low} to ${high}`,
    goal: (power: string) => `Aim: ${power}`,
    chosen: (units: string) => `Chosen: ${units}`,
    needed: (units: string) => `Needed: ${units}`,
    byUnits: 'size by size',
    powerPoint: (v: { units: string; share: string; power: string }) =>
      `${v.units}, ${v.share}: a chance of ${v.power}`,
    columns: { what: 'What', units: 'Size', share: 'Share of the population', power: 'Chance' },
    rows: {
      low: 'Rule of thumb, lower end',
      high: 'Rule of thumb, upper end',
      chosen: 'Chosen',
      needed: 'Needed to see the threshold',
      size: (units: string) => `A pilot of ${units}`,
    },
    weeks: 'What more weeks would show',
    requirements: 'What each metric asks',
    requirementColumns: {
      metric: 'Metric',
      shows: 'Must be shown',
      needed: 'Needed',
      pilot: 'This pilot',
    },
    roles: {
      primary: (metric: string) => `${metric} (primary)`,
      guardrail: (metric: string) => `${metric} (guardrail)`,
      adoption: (metric: string) => `${metric} (adoption)`,
      secondary: (metric: string) => `${metric} (secondary)`,
    },
    shows: {
      superiority: (effect: string) => `A change of ${effect}`,
      'non-inferiority': (margin: string) => `No worse by ${margin}`,
      'within-level': (distance: string) => `Within its limit, which lies ${distance} away`,
      precision: (halfWidth: string) => `Known to ±${halfWidth}`,
    },
    noMargin: 'No worse at all',
    noDistance: 'Within a limit that leaves no room',
    noSize: 'No sample can show it. Allow a margin.',
    decides: (size: string) => `${size}. Decides the size`,
    waitsFor: (missing: string) => `Waits for: ${missing}`,
    waitsForSpread: 'Waits for its spread, under Refine',
    tells: (v: { power: string; detectable: string }) =>
      `A chance of ${v.power}; can tell ${v.detectable}`,
    tellsOnly: (detectable: string) => `Can tell ${detectable}`,
    known: (halfWidth: string) => `Known to ±${halfWidth}`,
    underAWeek: (v: { told: string; cases: string }) =>
      `${v.told}. Enough in less than a week: ${v.cases}`,
    afterWeeks: (v: { told: string; weeks: string; cases: string }) =>
      `${v.told}. Enough after ${v.weeks}: ${v.cases}`,
    neverEnough: (v: { told: string }) => `${v.told}. No number of weeks is enough`,
    nothingYet: 'Not yet',
    granted: 'Taken for granted',
    assumed: {
      'units-independent': ({ units }: Names) => `The ${units} are independent of each other.`,
      'cases-independent': ({ volumes, unit }: Names) =>
        `The ${volumes} of one ${unit} are no more alike than those of two.`,
      'all-cases-measured': ({ volumes }: Names) => `The metric is measured on all ${volumes}.`,
      'spread-from-range': () => 'The spread is read from a range, as of a normal distribution.',
      'events-poisson': () => 'Events come one by one and at random (Poisson).',
      'spread-of-whole-pilot': ({ units }: Names) =>
        `The spread is that of ${units}’ averages over a time as long as the pilot.`,
      'all-use-it': ({ units }: Names) =>
        `The threshold is the effect over all pilot ${units}, users and non-users together.`,
      'nobody-leaves': ({ units }: Names) => `All ${units} stay until the end.`,
    },
    spreadUnknown: 'The spread is not known',
    ruleOfThumb:
      'The rule of thumb limits how much is at risk. It has no source, and says nothing about what can be seen.',
  },
});
