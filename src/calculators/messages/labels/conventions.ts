/** The names of the constants that calculations share. */
import type { Text } from '../names.ts';

export const conventionsLabels = {
  'convention.monthsPerYear': 'Months in a year',
  'convention.weeksPerYear': 'Weeks counted as a year',
  'convention.cohortBandLow': 'Lower end of the rule of thumb for the share in a pilot',
  'convention.cohortBandHigh': 'Upper end of the rule of thumb for the share in a pilot',
  'convention.adoptionHalfWidth': 'How well adoption must be known where no level is expected',
  'convention.pilotWeeksLow': 'Lower end of the rule of thumb for the length of a pilot',
  'convention.pilotWeeksHigh': 'Upper end of the rule of thumb for the length of a pilot',
  'convention.hoursPer.*': ({ name }) => `Hours in a ${name}`,
  'convention.horizonWeeks': 'Weeks looked at',
  'convention.changeManagementLow': 'Lower end of the rule of thumb for change management',
  'convention.changeManagementHigh': 'Upper end of the rule of thumb for change management',
  'convention.bufferLow': 'Lower end of the rule of thumb for the buffer',
  'convention.bufferHigh': 'Upper end of the rule of thumb for the buffer',
  'convention.latestPayback': 'Weeks after which a payback counts as never',
  'convention.usualAlpha': 'Usual risk of a false alarm (alpha)',
  'convention.usualSides': 'Usual number of sides',
  'convention.harmFactor': 'Harm, as a multiple of the limit’s distance from the baseline',
} as const satisfies Readonly<Record<string, Text>>;
