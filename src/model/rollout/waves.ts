/** The waves of a rollout that trainers or support cannot carry, as findings. */
import type { Warning } from '../plausibility.ts';
import type { Rollout } from '../rollout.ts';

export function implausibleWaves(rollout: Rollout | undefined): Warning[] {
  if (!rollout?.capacity) return [];
  return rollout.capacity.waves.flatMap((wave): Warning[] => {
    const phase = rollout.phases[wave.number - 1];
    const before = rollout.phases[wave.number - 2];
    if (!phase) return [];
    const { newUnits, trainingHours, trainingAvailable, earliestWeek } = wave;
    const { supportHours, supportAvailable, supportable } = wave;
    const warnings: Warning[] = [];
    if (wave.lacks.includes('training') && trainingAvailable && before)
      warnings.push({
        code: 'training-does-not-fit',
        fields: [`rollout.phases.${wave.number}.week`],
        figures: {
          week: phase.week,
          newUnits,
          needed: trainingHours,
          available: trainingAvailable,
          weeks: before.weeks,
          ...(earliestWeek.value !== null && { earliest: earliestWeek }),
        },
      });
    if (wave.lacks.includes('support'))
      warnings.push({
        code: 'support-does-not-fit',
        fields: [`rollout.phases.${wave.number}.share`],
        figures: {
          week: phase.week,
          newUnits,
          needed: supportHours,
          available: supportAvailable,
          most: supportable,
        },
      });
    return warnings;
  });
}
