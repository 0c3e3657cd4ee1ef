/** The names of the values of a plan and of the entries of its lists, by their paths. */
import { labelOf, namesIn } from '../../calculators/explain.ts';
import { matchesPattern } from '../../model/limits.ts';
import type { Plan } from '../../model/plan.ts';
import { readPlan } from '../../model/plan-path.ts';
import { fieldNames } from '../messages/field-names.ts';

export function fieldName(path: string, plan: Plan, locale: string): string {
  const name = Object.entries(fieldNames(locale)).find(([key]) => matchesPattern(key, path))?.[1];
  if (name === undefined) return labelOf(`plan.${path}`, plan, locale);
  if (typeof name === 'string') return name;
  return name({ ...namesIn(plan, path, locale), name: ownerName(plan, path) });
}

/** The name of the list entry that a path leads into. */
function ownerName(plan: Plan, path: string): string {
  const parts = path.split('.');
  const depth = parts[0] === 'decisions' ? 5 : parts[0] === 'rollout' ? 3 : 2;
  return entryName(plan, parts.slice(0, depth).join('.'));
}

/** The name of an entry by its path: `metrics.aht`, `rollback.slower`, `rollout.freezes.sale`. */
export function entryName(plan: Plan, path: string): string {
  const entry = readPlan(plan, path);
  if (typeof entry !== 'object' || entry === null) return path.slice(path.lastIndexOf('.') + 1);
  const { name, title, signal, text, metric } = entry as Readonly<Record<string, unknown>>;
  if (typeof metric === 'string') return entryName(plan, `metrics.${metric}`);
  return [name, title, signal, text].find((each) => typeof each === 'string') ?? path;
}
