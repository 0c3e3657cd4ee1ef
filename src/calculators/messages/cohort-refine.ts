/** The words of the cohort calculator’s folds, which few open: they are loaded with them. */
import { byLanguage } from '../../words/by-language.ts';
import type { Names } from './names.ts';

export const cohortRefineMessages = byLanguage({
  en: {
    measuredOn: 'One observation is',
    onUnits: ({ unit }: Names) => `the average of one ${unit}`,
    onCases: ({ volume }: Names) => `a single ${volume}`,
    alike: 'How alike are people of one team?',
    alikeHelp:
      'Shared managers, tools and customers make them alike. As an intraclass correlation: 1% is the median of 1,039 measures from primary care (Adams and others, 2004), 3% their upper quartile, and 5–20% is usual for work groups (Bliese, 2000).',
    alikeOptions: {
      none: 'not at all, or single people are drawn by lot within teams',
      small: 'hardly (1%)',
      medium: 'somewhat (5%)',
      large: 'clearly (10%)',
      strong: 'very (20%)',
    },
    spreadHelp: ({ units }: Names) =>
      `Type a usual range of the ${units}’ averages. It counts while the field for the spread is empty.`,
    covers: 'Inside the range are',
    coversOptions: {
      most: 'nearly all (95%)',
      middle: 'all but the lowest and the highest tenth (80%)',
      half: 'the middle half (50%)',
    },
    useRange: 'Leave the spread to the range',
    paste: ({ units }: Names) =>
      `Or paste one number for each of the ${units}, from the baseline weeks`,
    pasted: (v: { n: string; mean: string; sd: string }) =>
      `${v.n} values, mean ${v.mean}, standard deviation ${v.sd}`,
    badValues: (values: string) => `Not numbers: ${values}. Mend or remove them.`,
    badValue: (position: string, text: string) => `number ${position} (${text})`,
    tooFewValues: 'At least two different values are needed.',
    useSpread: 'Use this spread',
    spreadOf: (metric: string) => `${metric}: spread (standard deviation)`,
    help: {
      low: ({ units }: Names) => `The lowest usual average among the ${units}.`,
      high: ({ units }: Names) => `The highest usual average among the ${units}.`,
      icc: ({ volumes, unit }: Names) =>
        `Share of the variance of single ${volumes} that lies between one ${unit} and another.`,
      sampledShare: (_: Names) => 'Such as the audited share; all when left empty.',
      size: (_: Names) => 'Those who share a manager, a site or a queue.',
      cv: (_: Names) => 'Standard deviation of the sizes over their mean; none when left empty.',
      teamsIcc: (_: Names) => 'From your own history where you can: it varies widely.',
      controlRatio: (_: Names) => 'One for one when left empty.',
      dropOut: (_: Names) => 'Transfers, leavers, long absences. None when left empty.',
      adoption: ({ units }: Names) =>
        `Only where the threshold is the effect on those who use it; empty where it counts all ${units}.`,
    },
  },
});
