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
  'triggers.*.phases.*.sample': ({ name }) => `${name}: observations a week`,
  'triggers.*.phases.*.designEffect': ({ name }) => `${name}: design effect`,
  'triggers.*.phases.*.falseAlarm': ({ name }) => `${name}: false rollback at one check`,
  'triggers.*.phases.*.falseAlarmInPhase': ({ name }) => `${name}: false rollback in the phase`,
  'triggers.*.phases.*.seen': ({ name }) => `${name}: harm seen at one check`,
  'triggers.*.phases.*.missed': ({ name }) => `${name}: harm missed in the phase`,
  'triggers.*.phases.*.weeksUntilSeen': ({ name }) => `${name}: weeks until harm is seen`,
} as const satisfies Readonly<Record<string, Text>>;
