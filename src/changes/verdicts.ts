/** What the model says of each plan: its call on the results, and which gates are ready. */
import { type Library, planOf } from '../checks/library.ts';
import { analyse, callOn } from '../model/index.ts';

export interface PlanState {
  readonly id: string;
  /** By what is judged, such as `results` or `G3`, what is said of it. */
  readonly says: Readonly<Record<string, string>>;
}

type Plans = Pick<Library, 'plans' | 'planIds' | 'framework'>;

export const statesOf = (library: Plans): PlanState[] =>
  library.planIds.map((id) => {
    const plan = planOf(library, id);
    if (!plan) return { id, says: { plan: 'cannot be read' } };
    const analysis = analyse(plan, library.framework);
    const { call, because } = callOn(analysis);
    const gates = (analysis.gates ?? []).map(({ gate, ready, passed, todo }) => [
      gate,
      passed ? 'passed' : ready ? 'ready' : `open, ${todo.length} to do`,
    ]);
    return { id, says: { results: `${call} (${because})`, ...Object.fromEntries(gates) } };
  });
