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
  'cohort.bandDetectable': 'Smallest effect at the rule of thumb’s upper end',
  'cohort.requiredAll': ({ units }) => `${capital(units)} needed for all metrics`,
  'cohort.designEffect': 'Design effect of whole teams',
  'cohort.requirements.*.effect': ({ metric }) => `${metric}: change or precision asked for`,
  'cohort.requirements.*.diluted': ({ metric, units }) => `${metric}: effect over all ${units}`,
  'cohort.requirements.*.required': ({ metric, units }) => `${metric}: ${units} needed`,
  'cohort.requirements.*.requiredShare': ({ metric }) =>
    `${metric}: share of the population needed`,
  'cohort.requirements.*.power': ({ metric }) => `${metric}: chance that the pilot tells`,
  'cohort.requirements.*.detectable': ({ metric }) => `${metric}: finest that the pilot can tell`,
  'cohort.requirements.*.sd': ({ metric }) => `${metric}: spread, computed`,
  'cohort.requirements.*.quantile': 'Standard deviations from the middle to the end of the range',
  'cohort.requirements.*.unitSd': ({ metric, unit }) =>
    `${metric}: spread of the average of one ${unit} over the pilot`,
  'cohort.requirements.*.casesPerWeek': ({ volumes, unit, metric }) =>
    `${metric}: ${volumes} measured of each ${unit} in a week`,
  'cohort.requirements.*.cases': ({ volumes, unit, metric }) =>
    `${metric}: ${volumes} measured of each ${unit}`,
  'cohort.requirements.*.allCases': ({ volumes, metric }) =>
    `${metric}: ${volumes} measured in the pilot`,
  'cohort.requirements.*.casesEffect': ({ metric, volumes, unit }) =>
    `${metric}: design effect of ${volumes} from the same ${unit}`,
  'cohort.requirements.*.weight': ({ metric, unit }) =>
    `${metric}: observations that one ${unit} counts for`,
  'cohort.requirements.*.casesNeeded': ({ metric, volumes }) => `${metric}: ${volumes} needed`,
  'cohort.requirements.*.weeks': ({ metric, units }) =>
    `${metric}: weeks that the pilot ${units} need`,
} as const satisfies Readonly<Record<string, Text>>;
