/** The names of what is computed about the rollout. */
import { capital, type Text } from '../names.ts';

export const rolloutLabels = {
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
} as const satisfies Readonly<Record<string, Text>>;
