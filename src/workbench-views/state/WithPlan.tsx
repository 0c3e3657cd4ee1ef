/** Gives the parts inside one plan of the shelf. */
import type { ReactNode } from 'react';
import type { Entry } from '../../workbench/shelf/entry.ts';
import { changePlan } from '../../workbench/shelf/shelf.ts';
import { analysisOf } from './analysis-of.ts';
import { PlanContexts } from './PlanContexts.tsx';
import type { WorkbenchSetup } from './workbench.ts';

interface Props {
  readonly setup: WorkbenchSetup;
  readonly entry: Entry;
  readonly children: ReactNode;
}

export function WithPlan({ setup, entry, children }: Props) {
  const { key, plan, drafts } = entry;
  return (
    <PlanContexts
      setup={setup}
      entry={entry}
      work={{ plan, drafts }}
      analysis={analysisOf(plan, setup.framework)}
      change={(next, what) => void changePlan(key, next, what)}
    >
      {children}
    </PlanContexts>
  );
}
