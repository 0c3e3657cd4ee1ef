/** What stops the automation: triggers, and the levels at which they fire. */
import { input } from '../../../model/inputs.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Trigger } from '../../../model/triggers.ts';
import { firesAbove } from '../../../model/triggers.ts';
import { type Block, missing } from '../document.ts';
import type { Telling } from '../telling.ts';

export function rollback(telling: Telling): readonly Block[] {
  const { plan, words } = telling;
  const triggers = plan.rollback ?? [];
  if (triggers.length === 0) return [missing(words.rollback.none)];
  const { columns } = words.rollback;
  return [
    {
      kind: 'table',
      caption: words.rollback.table,
      columns: [columns.watched, columns.fires],
      rows: triggers.map((trigger) => [watched(plan, trigger), firing(telling, trigger)]),
    },
  ];
}

const watched = (plan: Plan, trigger: Trigger): string =>
  'metric' in trigger
    ? (plan.metrics.find(({ id }) => id === trigger.metric)?.name ?? trigger.metric)
    : trigger.signal;

/** A limit in the metric's unit; a change that cannot be counted from a baseline yet, as a change. */
function firing({ plan, analysis, words, show }: Telling, trigger: Trigger): string {
  const side = firesAbove(trigger) ? 'above' : 'below';
  const line = analysis.results?.metrics
    .flatMap((result) => result.rollback)
    .find(({ id }) => id === trigger.id);
  if (line && line.level.value !== null) return words.rollback[side](show(line.level));
  const name = (['relativeChange', 'above', 'below'] as const).find((key) => key in trigger);
  const limit = show(input(plan, `rollback.${trigger.id}.${name}`), 'exact');
  return name === 'relativeChange' ? words.rollback.change(limit) : words.rollback[side](limit);
}
