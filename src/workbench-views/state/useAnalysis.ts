/** The analysis of a plan for the frame, which is there before the model is. */
import { useEffect, useState } from 'react';
import type { Analysis } from '../../model/collect.ts';
import type { Framework } from '../../model/framework.ts';
import type { Plan } from '../../model/plan.ts';

type Model = typeof import('./analysis-of.ts');

export function useAnalysis(plan: Plan | undefined, framework: Framework): Analysis | undefined {
  const [model, setModel] = useState<Model>();
  const needed = plan !== undefined;
  useEffect(() => {
    // The part that is open says so where it cannot be loaded.
    if (needed)
      import('./analysis-of.ts').then(
        (loaded) => setModel(loaded),
        () => {},
      );
  }, [needed]);
  return plan && model?.analysisOf(plan, framework);
}
