/** A plan as a file in the visitor's downloads. */
import type { Plan } from '../../model/plan.ts';
import { saveAs } from '../../workbench/save-as.ts';
import { planFile } from '../../workbench/save-file.ts';

export function downloadPlan(plan: Plan): void {
  const { name, type, text } = planFile(plan);
  saveAs(new Blob([text], { type }), name);
}
