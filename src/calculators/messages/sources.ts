/**
 * Where the method behind a figure is described, and what it leaves out: `methods` by the figure's
 * path; where there is none but arithmetic, `rooms` by the first part of the path. Loaded when a
 * figure is first opened.
 */
import { byLanguage } from './by-language.ts';

const power =
  'Averages: Student’s t test with equal variances, exact through the noncentral t (Cohen, 1988; R’s pwr). Shares: normal approximation, pooled variance (Fleiss, Levin and Paik, 2003); optimistic below ten events in a group.';

const simple = 'Simple payback: undiscounted, and blind to what comes after it.';

const methods: Readonly<Record<string, string>> = {
  'cohort.required': power,
  'cohort.requiredShare': power,
  'cohort.power': power,
  'cohort.detectable': power,
  'cohort.detectableRelative': power,
  'cohort.bandLow': 'The framework’s rule of thumb, without a published source.',
  'cohort.bandHigh': 'The framework’s rule of thumb, without a published source.',
  'payback.months': simple,
  'payback.weeks': simple,
  'payback.phasedWeeks': simple,
  'payback.phasedMonths': simple,
};

const rooms: Readonly<Record<string, string>> = {
  cohort: 'Arithmetic on the plan’s own values.',
  payback: 'Arithmetic on the plan’s own values; nothing is discounted here.',
  load: 'Arithmetic on the plan’s own values; handling spread evenly over all, without peaks.',
  metrics: 'Arithmetic on the plan’s own values; it says nothing about chance.',
  rollout:
    'Arithmetic on the phases, in whole weeks, a year counting 52; what the rollback saves is not in it.',
  published: 'Set beside what the model computes from the same plan.',
};

export const sourcesFor = byLanguage({ en: { methods, rooms } });
