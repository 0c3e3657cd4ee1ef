/** The names of what is computed about reviews and rollback triggers. */
import type { Text } from '../names.ts';

export const reviewsLabels = {
  'looks.reviews.*.information': ({ number }) => `Information at review ${number}`,
  'looks.reviews.*.boundary': ({ number }) => `Boundary of review ${number}, in standard errors`,
  'looks.reviews.*.level': ({ number }) => `One-sided p-value that review ${number} asks for`,
  'looks.reviews.*.spent': ({ number }) => `Risk of a false alarm used up to review ${number}`,
  'looks.reviews.*.effect': ({ number }) => `Effect that review ${number} lets count`,
  'looks.designEffect': 'Design effect',
  'looks.withBoundaries': 'Risk of a false alarm over all reviews',
  'looks.withoutBoundaries': 'The same risk without boundaries',
  'triggers.*.limit': ({ name }) => `${name}: level that fires the trigger`,
  'triggers.*.harm': ({ name }) => `${name}: harm that it is tried on`,
  'triggers.*.phases.*.sample': ({ name, number }) =>
    `${name}: observations a week, phase ${number}`,
  'triggers.*.phases.*.designEffect': ({ name, number }) =>
    `${name}: design effect, phase ${number}`,
  'triggers.*.phases.*.falseAlarm': ({ name, number }) =>
    `${name}: false rollback at one check, phase ${number}`,
  'triggers.*.phases.*.falseAlarmInPhase': ({ name, number }) =>
    `${name}: false rollback, phase ${number}`,
  'triggers.*.phases.*.seen': ({ name, number }) =>
    `${name}: harm seen at one check, phase ${number}`,
  'triggers.*.phases.*.missed': ({ name, number }) => `${name}: harm missed, phase ${number}`,
  'triggers.*.phases.*.weeksUntilSeen': ({ name, number }) =>
    `${name}: weeks until harm is seen, phase ${number}`,
} as const satisfies Readonly<Record<string, Text>>;
