/** Opens plans and starts new ones. Each ends where the work goes on: at the stage it has reached. */
import type { Framework } from '../../model/framework.ts';
import { stageReached } from '../../model/gates/reached.ts';
import type { Plan } from '../../model/plan.ts';
import { $shelf, addPlan, entryOf, goTo } from '../../workbench/shelf/shelf.ts';
import { ownCopy } from '../../workbench/shelf/start.ts';
import type { WorkbenchSetup } from './workbench.ts';

/** Works on a plan of the shelf from now on. */
export function work(key: string, framework: Framework): void {
  const entry = entryOf(key);
  if (!entry) return;
  const part = stageReached(entry.plan, framework);
  goTo({ ...$shelf.get().place, current: key, part });
  // What the address said before is done: the way back leads past it.
  if (/^#(plan|open)=/.test(location.hash)) location.replace(`#${part}`);
  else location.hash = part;
}

/** Puts a new plan on the shelf and works on it. */
export function start(plan: Plan, framework: Framework, from?: string): void {
  work(addPlan(plan, { from }), framework);
}

/** @returns the example's plan, or undefined where it could not be loaded or there is none */
export async function startFromExample(
  id: string,
  { examples, framework }: WorkbenchSetup,
): Promise<Plan | undefined> {
  const example = examples.find((entry) => entry.id === id);
  if (!example) return undefined;
  try {
    const answer = await fetch(example.href);
    if (!answer.ok) return undefined;
    const plan: Plan = await answer.json();
    start(ownCopy(plan), framework, id);
    return plan;
  } catch {
    return undefined;
  }
}

/** The key of a plan on the shelf that is the same in every field. */
export const keyOfSame = (plan: Plan): string | undefined => {
  const text = JSON.stringify(plan);
  return Object.values($shelf.get().entries).find((entry) => JSON.stringify(entry.plan) === text)
    ?.key;
};
