/** Opens what a person brings as a new plan, or says why not. */
import type { OpenResult } from '../../workbench/open-file.ts';
import { openMessages, problemText } from '../messages/open.ts';
import { start } from '../state/open-plans.ts';
import { say, sayProblem } from '../state/said.ts';
import type { WorkbenchSetup } from '../state/workbench.ts';

type Reader = typeof import('../../workbench/open-file.ts');

export function useBring({ framework, locale }: WorkbenchSetup) {
  function take(result: OpenResult): boolean {
    if (!result.ok) sayProblem(problemText(result.problem, locale));
    else {
      start(result.plan, framework);
      say(openMessages(locale).fromFile(result.plan.title));
    }
    return result.ok;
  }
  /** What reads plans is loaded when there is one to read. */
  async function read(open: (reader: Reader) => Promise<OpenResult>): Promise<boolean> {
    const reader = await import('../../workbench/open-file.ts').catch(() => undefined);
    return take(reader ? await open(reader) : { ok: false, problem: { code: 'not-loaded' } });
  }
  return {
    file: (file: File) => read(({ openPlan }) => openPlan(file)),
    text: (text: string) => read(({ openPlanText }) => openPlanText(text)),
  };
}
