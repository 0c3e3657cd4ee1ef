/** The phases as a table: who, from when, how long, what it saves, when its review is. */
import type { Rollout } from '../../model/rollout.ts';
import { formatDate } from '../format.ts';
import { rolloutMessages } from '../messages/rollout.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { DataTable } from './DataTable.tsx';

export function PhaseTable({ rollout }: { rollout: Rollout }) {
  const { calculator, show } = useContextOfCalculator();
  const text = rolloutMessages(calculator.locale);
  const { columns } = text;
  const date = (iso: string) => formatDate(iso, calculator.locale);
  return (
    <DataTable
      caption={text.chart}
      columns={[
        columns.phase,
        columns.share,
        columns.units,
        columns.starts,
        columns.weeks,
        columns.benefit,
        columns.bigBang,
        columns.review,
        columns.decides,
      ]}
      rows={[
        ...rollout.phases.map((phase) => {
          const week = String(phase.week.value);
          return [
            text.phase(String(phase.number)),
            show(phase.share),
            show(phase.units),
            phase.starts ? text.onDate(week, date(phase.starts)) : text.inWeek(week),
            show(phase.weeks),
            show(phase.benefit, 'full'),
            show(phase.bigBang, 'full'),
            phase.review ? date(phase.review) : text.afterWeeks(show(phase.weeks)),
            text.decides[phase.decides],
          ];
        }),
        [
          text.total,
          '',
          '',
          '',
          show(rollout.weeks),
          show(rollout.benefitPhased, 'full'),
          show(rollout.benefitBigBang, 'full'),
          '',
          '',
        ],
      ]}
    />
  );
}
