/**
 * Every word of the calculators and of explained figures: whole sentences with named values, so
 * that another language can order them as it needs. Nothing is joined together elsewhere.
 */

import type { Absence } from '../../model/figure.ts';
import type { WarningCode } from '../../model/plausibility.ts';
import { byLanguage } from './by-language.ts';

/** The plan's own nouns, singular and plural, and the names that a path leads to. */
export interface Names {
  readonly unit: string;
  readonly units: string;
  readonly volume: string;
  readonly volumes: string;
  readonly metric: string;
  /** The unit of the metric, in the singular. */
  readonly measure: string;
  /** The name of a cost line, a trigger, a metric or a published figure. */
  readonly name: string;
  readonly number: string;
}

export type Text = string | ((names: Names) => string);
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

const labels = {
  'plan.population.size': ({ units }) => `Number of ${units}`,
  'plan.population.groups': 'Sites, teams or regions',
  'plan.population.volumePerMonth': ({ volumes }) => `${capital(volumes)} in scope a month`,
  'plan.population.capacity.hoursPerMonth': ({ unit }) => `Productive hours of one ${unit} a month`,
  'plan.population.capacity.occupancy': 'Share of those hours that can go into handling',
  'plan.metrics.*.baseline': ({ metric }) => `${metric} at baseline`,
  'plan.metrics.*.sd': ({ units }) => `Spread between ${units} (standard deviation)`,
  'plan.metrics.*.threshold.relativeChange': 'Change that counts as success',
  'plan.metrics.*.threshold.absoluteChange': 'Change that counts as success',
  'plan.metrics.*.threshold.atLeast': 'Level to reach, at least',
  'plan.metrics.*.threshold.atMost': 'Level to keep, at most',
  'plan.metrics.*.expected.relativeChange': ({ metric }) => `${metric}: expected change`,
  'plan.metrics.*.observed.value': ({ metric }) => `${metric} in the pilot`,
  'plan.metrics.*.observed.n': ({ metric }) => `${metric}: number measured`,
  'plan.metrics.*.observed.sd': ({ metric }) => `${metric}: spread in the pilot`,
  'plan.cohort.units': ({ units }) => `${capital(units)} in the pilot`,
  'plan.cohort.weeks': 'Length of the pilot',
  'plan.cohort.alpha': 'Risk of a false alarm (alpha)',
  'plan.cohort.power': 'Chance of seeing the effect (power)',
  'plan.cohort.sides': 'Sides of the test',
  'plan.benefit.valuePerUnit': ({ measure }) => `Value of a ${measure} saved`,
  'plan.benefit.realisation': 'Share of the saving that turns into money',
  'plan.costs.pilot': 'MVP and pilot',
  'plan.costs.hardening.*.amount': ({ name }) => name,
  'plan.costs.rollout.*.amount': ({ name }) => name,
  'plan.costs.runPerYear': 'Run cost',
  'plan.rollout.start': 'First day of week 1',
  'plan.rollout.phases.*.share': ({ number }) => `Share active in phase ${number}`,
  'plan.rollout.phases.*.week': ({ number }) => `First week of phase ${number}`,
  'plan.rollback.*.relativeChange': ({ name }) => `${name}: change that triggers rollback`,
  'plan.rollback.*.above': ({ name }) => `${name}: highest level tolerated`,
  'plan.published.*.value': ({ name }) => `${name} as published`,
  'plan.rollback.*.below': ({ name }) => `${name}: lowest level tolerated`,

  'load.volumePerUnit': ({ volumes, unit }) => `${capital(volumes)} for each ${unit} a month`,
  'load.hoursPerUnit': ({ unit }) => `Handling hours asked of each ${unit} a month`,
  'load.capacityHours': ({ unit }) => `Handling hours possible for each ${unit} a month`,
  'load.capacityVolume': ({ volumes, units }) => `${capital(volumes)} that all ${units} can handle`,
  'load.eligibleShare': ({ volumes }) => `Share of the possible ${volumes} that is in scope`,
  'metrics.*.change': ({ metric }) => `${metric}: change`,
  'metrics.*.relativeChange': ({ metric }) => `${metric}: relative change`,
  'metrics.*.fall': ({ metric }) => `${metric}: fall`,
  'metrics.*.relativeFall': ({ metric }) => `${metric}: relative fall`,
  'metrics.*.expectedFall': ({ metric }) => `${metric}: fall that the hypothesis expects`,
  'metrics.*.limit': ({ metric }) => `${metric}: level at which the threshold is met`,
  'metrics.*.limitFall': ({ metric }) => `${metric}: fall allowed or required`,
  'cohort.share': 'Share of the population in the pilot',
  'cohort.bandLow': 'Lower end of the rule of thumb',
  'cohort.bandHigh': 'Upper end of the rule of thumb',
  'cohort.control': ({ units }) => `${capital(units)} to compare with`,
  'cohort.effect': 'Effect that must be seen',
  'cohort.required': ({ units }) => `${capital(units)} needed in the pilot`,
  'cohort.requiredShare': 'Share of the population needed',
  'cohort.power': 'Chance of seeing the effect',
  'cohort.detectable': 'Smallest effect the pilot can see',
  'cohort.detectableRelative': 'Smallest effect as a share of the baseline',
  'payback.effect': 'Improvement over the baseline',
  'payback.saved': ({ volume }) => `Saved on each ${volume}`,
  'payback.savedHoursPerYear': 'Working time saved',
  'payback.benefitPerYear': 'Annual benefit',
  'payback.benefitPerMonth': 'Monthly benefit',
  'payback.benefitPerUnit': ({ unit }) => `Annual benefit for each ${unit}`,
  'payback.netPerYear': 'Net annual benefit',
  'payback.netPerMonth': 'Net monthly benefit',
  'payback.hardening': 'Hardening',
  'payback.rollout': 'Cost of the rollout itself',
  'payback.investment': 'Investment',
  'payback.months': 'Payback in months at full run rate',
  'payback.weeks': 'Payback in weeks at full run rate',
  'payback.phasedMonths': 'Payback in months from the rollout’s start',
  'payback.phasedWeeks': 'Payback in weeks from the rollout’s start',
  'rollout.phases.*.units': ({ number, units }) => `${capital(units)} active in phase ${number}`,
  'rollout.phases.*.weeks': ({ number }) => `Length of phase ${number}`,
  'rollout.phases.*.benefit': ({ number }) => `Benefit of phase ${number}`,
  'rollout.phases.*.bigBang': ({ number }) =>
    `Benefit of a big bang in the weeks of phase ${number}`,
  'rollout.fullWeek': 'First week of the last phase',
  'rollout.weeks': 'Length of the rollout',
  'rollout.benefitPhased': 'Benefit of the phases during the rollout',
  'rollout.benefitBigBang': 'Benefit of a big bang in the same weeks',
  'rollout.keptInRollout': 'Share of a big bang’s benefit kept during the rollout',
  'rollout.keptInYear': 'Share of a full first year’s benefit kept',
  'rollout.forgone': 'What phasing gives up',
  'published.*': ({ name }) => `${name} as published`,
  'published.*.difference': ({ name }) => `${name}: recomputed against published`,

  'convention.monthsPerYear': 'Months in a year',
  'convention.weeksPerYear': 'Weeks counted as a year',
  'convention.cohortBandLow': 'Lower end of the rule of thumb for the share in a pilot',
  'convention.cohortBandHigh': 'Upper end of the rule of thumb for the share in a pilot',
  'convention.pilotWeeksLow': 'Lower end of the rule of thumb for the length of a pilot',
  'convention.pilotWeeksHigh': 'Upper end of the rule of thumb for the length of a pilot',
  'convention.hoursPer.*': ({ name }) => `Hours in a ${name}`,
  'convention.horizonWeeks': 'Weeks looked at',
  'convention.latestPayback': 'Weeks after which a payback counts as never',
} as const satisfies Readonly<Record<string, Text>>;

/** What a field means, by plan path. */
const help = {
  'plan.population.size': ({ units }) => `All ${units} who would have it after the rollout.`,
  'plan.population.volumePerMonth': ({ units }) =>
    `Only what the automation touches, for all ${units} together.`,
  'plan.population.capacity.hoursPerMonth': 'Paid hours less holidays, training and breaks.',
  'plan.population.capacity.occupancy': 'Contact centers plan with 85–90%.',
  'plan.metrics.*.baseline': 'Measured before the pilot.',
  'plan.metrics.*.sd': ({ units }) =>
    `How far the averages of single ${units} lie apart. Measure it in the baseline weeks.`,
  'plan.metrics.*.threshold.relativeChange':
    'Against the baseline; negative where the metric should fall.',
  'plan.metrics.*.threshold.absoluteChange':
    'In the metric’s own unit, or percentage points; negative where the metric should fall.',
  'plan.metrics.*.threshold.atLeast': 'Success begins here.',
  'plan.metrics.*.threshold.atMost': 'Success ends here.',
  'plan.metrics.*.expected.relativeChange':
    'Against the baseline; negative where the metric should fall. Used until a result is measured.',
  'plan.metrics.*.observed.value': ({ units }) =>
    `Average over all pilot ${units}, users and non-users alike. Leave empty before the pilot.`,
  'plan.cohort.units': ({ units }) => `${capital(units)} who take part.`,
  'plan.cohort.weeks': 'Long enough to see habit and a full business cycle.',
  'plan.cohort.alpha': 'How often you accept to see an effect where there is none.',
  'plan.cohort.power': 'How often you want to see the effect when it is there.',
  'plan.benefit.valuePerUnit': ({ measure }) => `Fully loaded cost of a handled ${measure}.`,
  'plan.benefit.realisation': 'Time is money only if staffing, overtime or growth change.',
  'plan.costs.pilot': 'Spent once, before hardening.',
  'plan.costs.hardening.*.amount': 'Hardening, spent once.',
  'plan.costs.rollout.*.amount': 'Rollout, spent once.',
  'plan.costs.runPerYear': 'Licences, support, monitoring: every year, from day one.',
  'plan.rollout.start': 'A working day outside every freeze period.',
  'plan.rollout.phases.*.share': ({ units }) => `Of all ${units}.`,
  'plan.rollout.phases.*.week': 'Counted from week 1.',
} as const satisfies Readonly<Partial<Record<keyof typeof labels, Text>>>;

const warnings: Record<WarningCode, (values: Values, names: Names) => string> = {
  'load-exceeds-capacity': ({ volume, time, hours, capacity }, { unit, volumes }) =>
    `${volume} a month would ask ${hours} of handling a month of each ${unit}, where about ${capacity} are possible. Check the number of ${volumes} (one digit too many is the usual reason) and the ${time} for each.`,
  'payback-too-short': ({ months }) =>
    `A payback of ${months} is more often a slipped decimal than a bargain. Check the volume and the value of what is saved.`,
  'never-pays-back': ({ net }) =>
    `After run cost ${net} remains, so the investment is never back. Check the run cost and the volume.`,
  'effect-too-large': ({ effect }) =>
    `An improvement of ${effect} is more than half of the baseline, which is rarely seen. Check the baseline and whether the result covers everybody in the pilot.`,
  'cohort-below-band': ({ share, low, high, fewest, most }) =>
    `With ${share} of the population the pilot is smaller than the rule of thumb of ${low} to ${high}, here ${fewest} to ${most}. Little is at risk; check whether enough can be seen.`,
  'cohort-above-band': ({ share, low, high, fewest, most }) =>
    `With ${share} of the population the pilot is larger than the rule of thumb of ${low} to ${high}, here ${fewest} to ${most}. Check whether so many may be exposed before the gate.`,
  'pilot-too-short': ({ weeks, low, high }) =>
    `${weeks} is shorter than the rule of thumb of ${low} to ${high}. Novelty and learning may still hide the lasting effect.`,
  'pilot-too-long': ({ weeks, low, high }) =>
    `${weeks} is longer than the rule of thumb of ${low} to ${high}. Check what the extra weeks decide.`,
  'cohort-underpowered': ({ power, required, detectable }) =>
    `An effect as large as the threshold would be seen with a chance of ${power} only. Take ${required}, or accept that nothing smaller than ${detectable} will show.`,
  'cohort-cannot-see-effect': ({ detectable }, { units }) =>
    `No pilot among these ${units} can see the threshold reliably. The chosen one can see ${detectable}. Measure more precisely, choose a larger effect, or add ${units}.`,
  'result-without-spread': () =>
    'It has no group size or no spread, so chance cannot be ruled out. Try a weaker result too.',
};

const en = {
  labels,
  help,
  warnings,

  amount: (amount: string, noun: string) => `${amount} ${noun}`,
  noun: (noun: string, form: Intl.LDMLPluralRule) =>
    form === 'one' ? noun : (plurals[noun]?.[form] ?? `${noun}s`),
  rate: (amount: string, base: string) =>
    timeBases.has(base)
      ? `${amount} ${base === 'hour' ? 'an' : 'a'} ${base}`
      : `${amount} per ${base}`,
  above: (limit: string) => `above ${limit}`,
  /** Written after a number for thousands, where Intl has a capital K. */
  thousand: 'k',
  absent: {
    waits: 'not yet known',
    never: 'never',
    unreachable: 'out of reach',
    undefined: 'not defined',
  } satisfies Record<Absence, string>,
  absentBecause: {
    waits: (missing: string) => `Waits for: ${missing}.`,
    never: () => 'The run cost takes all of the benefit, or ten years are not enough.',
    unreachable: () => 'No size of pilot in this population is enough.',
    undefined: () => 'These values leave nothing to compute, such as a division by zero.',
  } satisfies Record<Absence, (missing: string) => string>,

  explain: {
    hint: 'Open a number to see how it is computed.',
    result: (value: string) => `= ${value}`,
    inputs: 'Where the values come from',
    from: {
      plan: 'input',
      assumption: 'assumption',
      convention: 'convention',
      computed: 'computed',
    },
  },

  field: {
    range: (from: string, to: string) => `From ${from} to ${to}.`,
    assumption: 'An assumption.',
  },
  problems: {
    'not-a-number': (example: string) =>
      `This is not a number. Write it like ${example}. What you typed is kept; the results still use the last number.`,
    empty: () => 'A number is needed here. The results still use the last one.',
    'not-whole': (_: string, from: string, to: string) =>
      `A whole number from ${from} to ${to} is needed. The results still use the last one.`,
    'out-of-range': (_: string, from: string, to: string) =>
      `A number from ${from} to ${to} is needed. The results still use the last one.`,
  },

  frame: {
    refine: 'Refine',
    reset: 'Reset to the example',
    undo: 'Undo reset',
    stale: (fields: string) => `Not counted yet: ${fields}. The results use the last valid value.`,
    spoken: (sentences: readonly string[]) => sentences.join(' '),
    warnings: 'Checks',
    toWarnings: (count: number) =>
      count === 1 ? 'One check has a question' : `${count} checks have questions`,
    assumptions: 'Assumed, not measured',
    assumption: (label: string, value: string, because: string) => `${label}, ${value}: ${because}`,
    table: (title: string) => `Table: ${title}`,
    explore: (what: string) => `Read the chart ${what}`,
  },
};

const timeBases = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export type Messages = typeof en;

/** The words that all calculators share, and figures in prose with them. */
export const messagesFor = byLanguage({ en });
