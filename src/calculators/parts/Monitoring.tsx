/** What the reviews of a rollout may conclude from, and how its rollback triggers behave. */
import { useDeferredValue, useMemo } from 'react';
import { analyseLooks } from '../../model/looks.ts';
import type { Rollout } from '../../model/rollout.ts';
import { analyseTriggers } from '../../model/triggers.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Reviews } from './Reviews.tsx';
import { Triggers } from './Triggers.tsx';

/** Many uneven phases take a while to integrate over, and typing goes first. */
export function Monitoring({ rollout }: { rollout: Rollout }) {
  const { plan } = useContextOfCalculator().calculator;
  const settled = useDeferredValue(plan);
  const steps = useDeferredValue(rollout);
  const looks = useMemo(() => analyseLooks(settled, steps), [settled, steps]);
  const triggers = useMemo(() => analyseTriggers(settled, steps), [settled, steps]);
  return (
    <>
      <Reviews looks={looks} />
      <Triggers triggers={triggers} />
    </>
  );
}
