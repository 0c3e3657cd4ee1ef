/** Gives the calculators' fields inside another work than the plan's own, or choices of their own. */
import type { ReactNode } from 'react';
import { CalculatorContext, useContextOfCalculator } from '../../calculators/state/context.ts';
import type { Choose } from '../../calculators/state/edit.ts';
import { editorOf } from '../../calculators/state/editor.ts';
import type { Work } from '../../workbench/shelf/entry.ts';
import { useWorkbench } from './workbench.ts';

interface Props {
  /** What is shown and edited, such as the plan with an entry that it does not have yet. */
  readonly work: Work;
  readonly choose: Choose;
  readonly children: ReactNode;
}

export function Editing({ work, choose, children }: Props) {
  const { calculator } = useContextOfCalculator();
  const { change, locale } = useWorkbench();
  return (
    <CalculatorContext
      value={{ ...calculator, ...work, ...editorOf({ work, locale, choose, change }) }}
    >
      {children}
    </CalculatorContext>
  );
}
