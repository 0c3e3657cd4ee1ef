/** What the parts inside read of one plan: the workbench's own fields, and the calculators'. */
import type { ReactNode } from 'react';
import { sidesPath, withSides } from '../../calculators/parts/Sides.tsx';
import { CalculatorContext } from '../../calculators/state/context.ts';
import { editorOf } from '../../calculators/state/editor.ts';
import type { Calculator } from '../../calculators/state/useCalculator.ts';
import type { Analysis } from '../../model/collect.ts';
import type { Plan } from '../../model/plan.ts';
import { writePlan } from '../../model/plan-path.ts';
import type { Entry, Work } from '../../workbench/shelf/entry.ts';
import { leftText, typedText } from './edit-text.ts';
import { type Workbench, WorkbenchContext, type WorkbenchSetup } from './workbench.ts';

interface Props {
  readonly setup: WorkbenchSetup;
  readonly entry: Entry;
  readonly work: Work;
  readonly analysis: Analysis;
  readonly change: Workbench['change'];
  readonly children: ReactNode;
}

export function PlanContexts({ setup, entry, work, analysis, change, children }: Props) {
  const { plan, drafts } = work;
  const { locale } = setup;
  const edit = (next: Plan, what: string) => change({ plan: next, drafts }, what);
  const workbench: Workbench = {
    ...setup,
    entry,
    work,
    plan,
    analysis,
    change,
    edit,
    write: (path, value) => edit(writePlan(plan, path, value), path),
    typeText: (path, text) => change(typedText(work, path, text), path),
    leaveText: (path) => {
      const left = leftText(work, path);
      if (left !== work) change(left, path);
    },
  };
  const calculator: Calculator = {
    plan,
    base: plan,
    analysis,
    locale,
    drafts,
    changed: false,
    undoable: false,
    ...editorOf({ work, locale, choose, change }),
    reset: () => {},
    undo: () => {},
  };
  return (
    <WorkbenchContext value={workbench}>
      <CalculatorContext value={calculator}>{children}</CalculatorContext>
    </WorkbenchContext>
  );
}

/** Choices of the workbench are values of the plan; an emptied one is undecided. */
const choose = (plan: Plan, path: string, choice: string): Plan =>
  path === sidesPath ? withSides(plan, choice) : writePlan(plan, path, choice || undefined);
