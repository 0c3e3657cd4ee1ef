/**
 * Where the method behind a figure is described, and what it leaves out: by the figure's path, or
 * else by its room, the first part of the path. Loaded when a figure is first opened.
 */
import { byLanguage } from './by-language.ts';

const power =
  'Averages: Student’s t test for two groups of equal variance, exact through the noncentral t (Cohen, Statistical Power Analysis, 1988; R’s pwr). Shares: normal approximation with pooled variance, no continuity correction (Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 2003); optimistic below ten events in a group.';

const en: Readonly<Record<string, string>> = {
  'cohort.required': power,
  'cohort.requiredShare': power,
  'cohort.power': power,
  'cohort.detectable': power,
  'cohort.detectableRelative': power,
  'cohort.bandLow': 'The framework’s rule of thumb, without a published source.',
  'cohort.bandHigh': 'The framework’s rule of thumb, without a published source.',
  'payback.phasedWeeks':
    'Simple payback of a weekly cash flow, interpolated within the week: undiscounted, and blind to what comes after it.',
  'payback.months':
    'Simple payback: undiscounted, and blind to what comes after it. At full run rate, as if everybody were active from the first day.',
  'payback.weeks':
    'Simple payback: undiscounted, and blind to what comes after it. At full run rate, as if everybody were active from the first day.',
  cohort: 'Arithmetic on the plan’s own values.',
  payback: 'Arithmetic on the plan’s own values; nothing is discounted here.',
  load: 'Arithmetic on the plan’s own values; handling spread evenly over all, without peaks.',
  metrics: 'Arithmetic on the plan’s own values; it says nothing about chance.',
  rollout:
    'Arithmetic on the phases, in whole weeks, a year counting 52; what the rollback saves is not in it.',
  published: 'Set beside what the model computes from the same plan.',
};

export const sourcesFor = byLanguage({ en });
