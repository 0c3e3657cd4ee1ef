/** The one figure that a worked example is told for. */
import { formatFigure, formatValue } from '../../calculators/format.ts';
import { type Analysis, figureAt } from '../../model/index.ts';
import { primaryMetric } from '../../model/roles.ts';
import { messages } from '../messages.ts';

export interface Headline {
  readonly value: string;
  readonly label: string;
}

/** Outcomes after which a payback may be shown without promising what the pilot refused. */
const hopeful: readonly unknown[] = ['go', 'not-measured'];

/**
 * The payback, where results do not speak against going on; otherwise what the pilot measured on its
 * primary metric. Undefined for a plan that gives neither.
 */
export function headlineOf(analysis: Analysis, locale: string): Headline | undefined {
  const { plan, results } = analysis;
  const options = { currency: plan.currency, locale };
  const months = figureAt(analysis, 'payback.months');
  if (months && months.value !== null && hopeful.includes(results?.outcome))
    return { value: formatFigure(months, options), label: messages.cardPayback };
  const primary = primaryMetric(plan);
  const change = primary && figureAt(analysis, `metrics.${primary.id}.relativeChange`);
  if (!primary || !change || change.value === null) return undefined;
  const size = formatValue(Math.abs(change.value), change.unit, options);
  const isFall = change.value < 0;
  return { value: messages.cardChange({ size, isFall }), label: primary.name ?? primary.id };
}
