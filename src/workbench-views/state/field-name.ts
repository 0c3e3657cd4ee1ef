/** The name of any value of the plan, by its path. */
import { labelOf, namesIn } from '../../calculators/explain.ts';
import { matchesPattern } from '../../model/limits.ts';
import type { Plan } from '../../model/plan.ts';
import { readPlan } from '../../model/plan-path.ts';
import { fieldNames } from '../messages/field-names.ts';

export function fieldName(path: string, plan: Plan, locale: string): string {
  const name = Object.entries(fieldNames(locale)).find(([key]) => matchesPattern(key, path))?.[1];
  if (name === undefined) return labelOf(`plan.${path}`, plan, locale);
  if (typeof name === 'string') return name;
  const names = namesIn(plan, path, locale);
  const entry = readPlan(plan, path.split('.').slice(0, 2).join('.'));
  // A risk has a title where others have a name.
  return name({ ...names, ...(hasTitle(entry) && { name: entry.title }) });
}

const hasTitle = (entry: unknown): entry is { readonly title: string } =>
  typeof entry === 'object' &&
  entry !== null &&
  'title' in entry &&
  typeof entry.title === 'string';
