/**
 * Shows the parts inside a plan that is completed with what they ask about at all, such as the usual
 * error rates of a cohort. It goes into the visitor's plan with the first edit made here.
 */
import { type ReactNode, useMemo } from 'react';
import type { Plan } from '../../model/plan.ts';
import { analysisOf } from './analysis-of.ts';
import { PlanContexts } from './PlanContexts.tsx';
import { useWorkbench } from './workbench.ts';

interface Props {
  readonly prepare: (plan: Plan) => Plan;
  readonly children: ReactNode;
}

export function Prepared({ prepare, children }: Props) {
  const workbench = useWorkbench();
  const { plan: before, framework, entry, work, change } = workbench;
  const plan = useMemo(() => prepare(before), [prepare, before]);
  return (
    <PlanContexts
      setup={workbench}
      entry={entry}
      work={{ ...work, plan }}
      analysis={analysisOf(plan, framework)}
      change={change}
    >
      {children}
    </PlanContexts>
  );
}
