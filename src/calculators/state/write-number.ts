/** Writes a number, or takes one away, so that what is left is a plan. */
import type { Plan } from '../../model/plan.ts';
import { readPlan, writePlan } from '../../model/plan-path.ts';

/** These hold one number and nothing else: one of its kinds, and none at all without it. */
const ofOneNumber = /^(metrics\.[^.]+\.(?:threshold|expected))\.([^.]+)$/;

export function writeNumber(plan: Plan, path: string, value: string | number | undefined): Plan {
  const [, holder, name = ''] = ofOneNumber.exec(path) ?? [];
  if (holder === undefined) return writePlan(plan, path, value);
  return writePlan(plan, holder, value === undefined ? undefined : { [name]: value });
}

/** Whether the plan has its number under another name by now: a level where this was a change. */
export function isReplaced(plan: Plan, path: string): boolean {
  const [, holder, name = ''] = ofOneNumber.exec(path) ?? [];
  const held = holder === undefined ? undefined : readPlan(plan, holder);
  return typeof held === 'object' && held !== null && !(name in held);
}
