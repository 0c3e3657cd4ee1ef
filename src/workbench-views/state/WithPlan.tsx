/** Gives the parts inside one plan of the shelf. */
import { type ReactNode, useMemo } from 'react';
import { analyse } from '../../model/analysis.ts';
import type { Entry } from '../../workbench/shelf/entry.ts';
import { changePlan } from '../../workbench/shelf/shelf.ts';
import { PlanContexts } from './PlanContexts.tsx';
import type { WorkbenchSetup } from './workbench.ts';

interface Props {
  readonly setup: WorkbenchSetup;
  readonly entry: Entry;
  readonly children: ReactNode;
}

export function WithPlan({ setup, entry, children }: Props) {
  const { key, plan, drafts } = entry;
  const analysis = useMemo(() => analyse(plan, setup.framework), [plan, setup.framework]);
  return (
    <PlanContexts
      setup={setup}
      entry={entry}
      work={{ plan, drafts }}
      analysis={analysis}
      change={(next, what) => void changePlan(key, next, what)}
    >
      {children}
    </PlanContexts>
  );
}
