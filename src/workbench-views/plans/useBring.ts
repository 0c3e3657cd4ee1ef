/** Opens what a person brings as a new plan, or says why not. */
import { type OpenResult, openPlan, openPlanText } from '../../workbench/open-file.ts';
import { openMessages, problemText } from '../messages/open.ts';
import { start } from '../state/open-plans.ts';
import { say, sayProblem } from '../state/said.ts';
import type { WorkbenchSetup } from '../state/workbench.ts';

export function useBring({ framework, locale }: WorkbenchSetup) {
  function take(result: OpenResult): boolean {
    if (!result.ok) sayProblem(problemText(result.problem, locale));
    else {
      start(result.plan, framework);
      say(openMessages(locale).fromFile(result.plan.title));
    }
    return result.ok;
  }
  return {
    file: async (file: File) => take(await openPlan(file)),
    text: async (text: string) => take(await openPlanText(text)),
  };
}
