/** The names of what is computed about the cohort. */
import { capital, type Text } from '../names.ts';

export const cohortLabels = {
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
} as const satisfies Readonly<Record<string, Text>>;
