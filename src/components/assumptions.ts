/** What a plan assumes, with the assumed values as people read them. */
import { labelOf } from '../calculators/explain.ts';
import { formatDate, formatFigure } from '../calculators/format.ts';
import { input, type Plan, readPlan } from '../model/index.ts';
import { assumptionWords as words } from './messages.ts';

export interface AssumptionRow {
  readonly of: string;
  readonly label: string;
  readonly value: string;
  readonly because: string;
}

/** Where a page that lists a plan's assumptions has the one about this value. */
export const assumptionId = (of: string): string => `assumed-${of}`;

export function assumptionRows(plan: Plan, locale: string): AssumptionRow[] {
  return (plan.assumptions ?? []).map(({ of, because }) => ({
    of,
    label: labelOf(`plan.${of}`, plan, locale),
    value: valueInWords(plan, of, locale),
    because,
  }));
}

function valueInWords(plan: Plan, path: string, locale: string): string {
  const value = readPlan(plan, path);
  if (typeof value === 'number')
    return formatFigure(input(plan, path), { currency: plan.currency, locale, style: 'exact' });
  if (typeof value !== 'string') return words.missing;
  if (value === 'equal' || value === 'rest') return words.comparisons[value];
  return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value, locale) : value;
}
