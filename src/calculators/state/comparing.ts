/**
 * What a result is compared with. It is remembered while the page is open: going back and forth
 * loses nothing.
 */
import type { Plan } from '../../model/plan.ts';
import { readPlan, writePlan } from '../../model/plan-path.ts';
import type { Choose } from './edit.ts';

const against = /^metrics\.[^.]+\.observed\.against$/;

export function comparing(): Choose {
  const remembered = new Map<string, object>();
  return function compared(plan: Plan, path: string, choice: string): Plan {
    if (!against.test(path)) return plan;
    const observed = path.slice(0, -'.against'.length);
    const name = `${plan.id} ${path}`;
    const now = readPlan(plan, path) as object | undefined;
    if (now) remembered.set(name, now);
    const before = { ...(now ?? remembered.get(name)) };
    if (choice === 'control') return writePlan(plan, path, { ...before, kind: choice });
    if (choice === 'before') {
      // The baseline is what was measured before; its number and spread are still to be typed.
      const value = readPlan(plan, observed.replace(/observed$/, 'baseline'));
      return writePlan(plan, path, { value, ...before, kind: choice });
    }
    return now === undefined ? plan : writePlan(plan, path, undefined);
  };
}
