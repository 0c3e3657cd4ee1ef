/**
 * Shows the parts inside a plan that is completed with what they ask about at all, such as the usual
 * error rates of a cohort. It goes into the visitor's plan with the first edit made here.
 */
import { type ReactNode, useMemo } from 'react';
import { analyse } from '../../model/analysis.ts';
import type { Plan } from '../../model/plan.ts';
import { PlanContexts } from './PlanContexts.tsx';
import { useWorkbench } from './workbench.ts';

interface Props {
  readonly prepare: (plan: Plan) => Plan;
  readonly children: ReactNode;
}

export function Prepared({ prepare, children }: Props) {
  const workbench = useWorkbench();
  const { plan: before, framework, analysis: known, entry, work, change } = workbench;
  const plan = useMemo(() => prepare(before), [prepare, before]);
  const analysis = useMemo(
    () => (plan === before ? known : analyse(plan, framework)),
    [plan, before, known, framework],
  );
  return (
    <PlanContexts
      setup={workbench}
      entry={entry}
      work={{ ...work, plan }}
      analysis={analysis}
      change={change}
    >
      {children}
    </PlanContexts>
  );
}
