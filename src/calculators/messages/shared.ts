/**
 * Every word of the calculators and of explained figures: whole sentences with named values, so
 * that another language can order them as it needs. Nothing is joined together elsewhere.
 */

import type { Absence } from '../../model/figure.ts';
import type { WarningCode } from '../../model/plausibility.ts';
import { byLanguage } from '../../words/by-language.ts';
import { cohortLabels } from './labels/cohort.ts';
import { conventionsLabels } from './labels/conventions.ts';
import { decisionLabels } from './labels/decision.ts';
import { governanceLabels } from './labels/governance.ts';
import { paybackLabels } from './labels/payback.ts';
import { planHelp, planLabels } from './labels/plan.ts';
import { reviewsLabels } from './labels/reviews.ts';
import { rolloutLabels } from './labels/rollout.ts';
import type { Names, Text } from './names.ts';

export type { Names, Text } from './names.ts';
export type Values = Readonly<Record<string, string>>;

/** Nouns that do not take a plain s. */
const plurals: Readonly<Record<string, Partial<Record<Intl.LDMLPluralRule, string>>>> = {
  person: { other: 'people' },
  branch: { other: 'branches' },
  query: { other: 'queries' },
  inquiry: { other: 'inquiries' },
  facility: { other: 'facilities' },
  policy: { other: 'policies' },
};

const labels: Readonly<Record<string, Text>> = {
  ...planLabels,
  ...paybackLabels,
  ...decisionLabels,
  ...governanceLabels,
  ...cohortLabels,
  ...rolloutLabels,
  ...reviewsLabels,
  ...conventionsLabels,
};

const warnings: Record<WarningCode, (values: Values, names: Names) => string> = {
  'load-exceeds-capacity': ({ volume, time, hours, capacity }, { unit, volumes }) =>
    `${volume} a month would ask ${hours} of handling a month of each ${unit}, where about ${capacity} are possible. Check the number of ${volumes} (one digit too many is the usual reason) and the ${time} for each.`,
  'payback-too-short': ({ months }) =>
    `A payback of ${months} is more often a slipped decimal than a bargain. Check the volume and the value of what is saved.`,
  'never-pays-back': ({ net }) =>
    `After run cost ${net} remains, so the investment is never back. Check the run cost and the volume.`,
  'effect-too-large': ({ effect }) =>
    `An improvement of ${effect} is more than half of the baseline, which is rarely seen. Check the baseline and whether the result covers everybody in the pilot.`,
  'adoption-already-counted': ({ adoption }) =>
    `The pilot’s average covers users and non-users, so adoption is in it, and ${adoption} is not counted again. Clear one of the two.`,
  'change-management-outside-band': ({ share, low, high }) =>
    `Change management of ${share} is outside the rule of thumb of ${low} to ${high}. Build the amount from people and hours.`,
  'buffer-outside-band': ({ share, low, high }) =>
    `A buffer of ${share} is outside the rule of thumb of ${low} to ${high}. Check what it is for.`,
  'cohort-below-band': ({ share, low, high, fewest, most }) =>
    `With ${share} of the population the pilot is smaller than the rule of thumb of ${low} to ${high}, here ${fewest} to ${most}. Little is at risk; check whether enough can be seen.`,
  'cohort-above-band': ({ share, low, high, fewest, most }) =>
    `With ${share} of the population the pilot is larger than the rule of thumb of ${low} to ${high}, here ${fewest} to ${most}. Check whether so many may be exposed before the gate.`,
  'pilot-too-short': ({ weeks, low, high }) =>
    `${weeks} is shorter than the rule of thumb of ${low} to ${high}. Novelty and learning may still hide the lasting effect.`,
  'pilot-too-long': ({ weeks, low, high }) =>
    `${weeks} is longer than the rule of thumb of ${low} to ${high}. Check what the extra weeks decide.`,
  'cohort-underpowered': ({ power, required, detectable }) =>
    detectable === undefined
      ? `An effect as large as the threshold would be seen with a chance of ${power} only, and no larger one reliably. Take ${required}.`
      : `An effect as large as the threshold would be seen with a chance of ${power} only. Take ${required}, or accept that nothing smaller than ${detectable} will show.`,
  'cohort-cannot-see-effect': ({ detectable }, { units }) =>
    `No pilot among these ${units} can see the threshold reliably. The chosen one can see ${detectable}. Measure more precisely, choose a larger effect, or add ${units}.`,
  'cohort-band-cannot-see': ({ high, most, seen, effect }) =>
    `The rule of thumb ends at ${high} of the population, here ${most}. A pilot of that size sees an effect of ${seen} at best, and the threshold asks for ${effect}.`,
  'cohort-misses-metric': ({ required, units, detectable }, { metric }) =>
    `${metric} asks for more than the primary metric (needed: ${required}). With ${units} the pilot can tell ${detectable}, nothing finer.`,
  'cohort-independent-assumed': (_, { units }) =>
    `The ${units} are taken as independent of each other. Those of one team resemble each other, and a pilot of whole teams needs more ${units} than this. Give the size of a team and how alike its ${units} are.`,
  'result-without-spread': () =>
    'It has no group size or no spread, so chance cannot be ruled out. Try a weaker result too.',
  'result-differs-from-weeks': ({ typed, weeks }, { metric }) =>
    `${metric}: the result says ${typed}, and the weeks amount to ${weeks}. Take over the weeks, or check which of the two covers other cases.`,
  'training-does-not-fit': ({ week, newUnits, needed, available, weeks, earliest }) =>
    `The phase from week ${week} adds ${newUnits}. To train them takes ${needed}, and the trainers have ${available} in the ${weeks} before. ${earliest === undefined ? 'As things stand, no later week helps.' : `It would fit from week ${earliest}, or with more trainers.`}`,
  'support-does-not-fit': ({ week, newUnits, needed, available, most }) =>
    `The phase from week ${week} adds ${newUnits}. At first they need ${needed} of support a week, and there are ${available}. No later week helps: add at most ${most} in one step, or add support.`,
};

const en = {
  labels,
  help: planHelp as Readonly<Record<string, Text>>,
  warnings,

  amount: (amount: string, noun: string) => `${amount} ${noun}`,
  noun: (noun: string, form: Intl.LDMLPluralRule) =>
    form === 'one' ? noun : (plurals[noun]?.[form] ?? `${noun}s`),
  rate: (amount: string, base: string) =>
    timeBases.has(base)
      ? `${amount} ${base === 'hour' ? 'an' : 'a'} ${base}`
      : `${amount} per ${base}`,
  above: (limit: string) => `above ${limit}`,
  below: (limit: string) => `<${limit}`,
  underADay: 'less than a day',
  /** Written after a number for thousands, where Intl has a capital K. */
  thousand: 'k',
  absent: {
    waits: 'not yet known',
    never: 'never',
    unreachable: 'out of reach',
    undefined: 'not defined',
    'no-rate': 'no rate',
    'several-rates': 'several rates',
    'no-level': 'no level',
  } satisfies Record<Absence, string>,
  explain: {
    hint: 'Open a number to see how it is computed.',
  },

  field: {
    range: (from: string, to: string) => `From ${from} to ${to}.`,
    assumption: 'An assumption.',
    lastUsed: (last: string) => `What you typed is kept; the results still use ${last}.`,
  },
  problems: {
    'not-a-number': (example: string) => `This is not a number. Write it like ${example}.`,
    empty: () => 'A number is needed here.',
    'not-whole': (_: string, from: string, to: string) =>
      `A whole number from ${from} to ${to} is needed.`,
    'out-of-range': (_: string, from: string, to: string) =>
      `A number from ${from} to ${to} is needed.`,
    'no-name': () => 'A name is needed, so that the reason for a move can be shown.',
    'no-date': () => 'A date from 2000 to 2199 is needed. Until then this freeze moves nothing.',
    'ends-before-start': () =>
      'The last day comes before the first. Until that is mended, this freeze moves nothing.',
  },

  frame: {
    refine: 'Refine',
    reset: 'Reset to the example',
    resetShared: 'Reset to the shared plan',
    undo: 'Undo reset',
    stale: (fields: string) => `Not counted yet: ${fields}. The results use the last valid value.`,
    /** Where no value was ever typed there is none to fall back on. */
    notCounted: (fields: string) => `Not counted yet: ${fields}.`,
    spoken: (sentences: readonly string[]) => sentences.join(' '),
    warnings: 'Checks',
    toWarnings: (count: number) =>
      count === 1 ? 'One check has a question' : `${count} checks have questions`,
    assumptions: 'Assumed, not measured',
    assumption: (label: string, value: string, because: string) => `${label}, ${value}. ${because}`,
    table: (title: string) => `Table: ${title}`,
    download: 'Download this chart',
    take: 'Copy or share this result',
    choose: 'Plan',
    examples: 'Examples',
    own: 'Your plans',
    version: (plan: string) => `Your version of ${plan}`,
    /** The plan is one's own: what is typed here is typed everywhere. */
    working: (plan: string) => `You are working on your plan “${plan}”.`,
    onVersion:
      'These are your own numbers for this example, kept in this browser. “Reset to the example”, below the fields, brings its numbers back.',
    onSharedVersion:
      'These are your own numbers for the shared plan, kept in this browser. “Reset to the shared plan”, below the fields, brings its numbers back.',
    workbench: 'Open this plan in the workbench',
    unfit: (plan: string) =>
      `Your plan “${plan}” does not have what this calculator asks about yet, so it shows its example.`,
    shared: (plan: string) => `Shared: ${plan}`,
    notLoaded: 'This could not be loaded. Check the connection and reload the page.',
    explore: (what: string) => `Read the chart ${what}`,
  },
};

const timeBases = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);

/** The words that all calculators share, and figures in prose with them. */
export const messagesFor = byLanguage({ en });
