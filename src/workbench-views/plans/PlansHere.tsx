/** What is kept in this browser: the visitor's plans, and what can no longer be read as one. */
import type { WorkbenchSetup } from '../state/workbench.ts';
import { Damaged } from './Damaged.tsx';
import { PlanList } from './PlanList.tsx';

export default function PlansHere({ setup }: { readonly setup: WorkbenchSetup }) {
  return (
    <>
      <Damaged locale={setup.locale} />
      <PlanList setup={setup} />
    </>
  );
}
