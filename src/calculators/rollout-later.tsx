/**
 * What the rollout calculator shows after its first view, loaded once that stands: the fields that
 * are asked less often; and the timeline, the hours of trainers and support, other schedules.
 */
import type { Rollout } from '../model/rollout.ts';
import { CapacityTable } from './chart/CapacityTable.tsx';
import { ScheduleChart } from './chart/ScheduleChart.tsx';
import { Timeline } from './parts/Timeline.tsx';

export { RefineRollout } from './parts/RefineRollout.tsx';

export function RolloutDetails({ rollout }: { rollout: Rollout }) {
  return (
    <>
      <Timeline rollout={rollout} />
      {rollout.capacity && <CapacityTable capacity={rollout.capacity} />}
      <ScheduleChart rollout={rollout} />
    </>
  );
}
