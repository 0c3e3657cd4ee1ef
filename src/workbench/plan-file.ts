/** A plan as a file that `openPlan` reads back as it was. */
import type { Plan } from '../model/plan.ts';
import { fileName } from './file-name.ts';
import type { TextFile } from './save-as.ts';

export const planFile = (plan: Plan): TextFile => ({
  name: `${fileName(plan.title, 'plan')}.plan.json`,
  type: 'application/json',
  // What a person has not decided is left out, as JSON does.
  text: `${JSON.stringify(plan, null, 2)}\n`,
});
