/** What a metric's verdict waits for, in words that follow its name. */
import type { Metric, Plan } from '../../model/plan.ts';
import { labelOf } from '../explain.ts';
import { formatList } from '../format.ts';
import { decisionMessages } from '../messages/decision.ts';

export function missingOf(
  paths: readonly string[],
  { id }: Metric,
  plan: Plan,
  locale: string,
): string {
  const { missing } = decisionMessages(locale);
  const names = paths.map(
    (path) => missing[path.replace(`metrics.${id}.`, '')] ?? labelOf(`plan.${path}`, plan, locale),
  );
  return formatList(names, locale);
}
