/** The phases as a table: who, from when, how long, what it saves, when its review is. */
import type { Figure } from '../../model/figure.ts';
import type { Rollout } from '../../model/rollout.ts';
import { formatDate, type Style } from '../format.ts';
import { rolloutMessages } from '../messages/rollout.ts';
import { type Cell, type TableData, textOf } from './DataTable.tsx';

type ShowCell = (figure: Figure, style?: Style) => Cell;

export function phaseTable(rollout: Rollout, cell: ShowCell, locale: string): TableData {
  const text = rolloutMessages(locale);
  const { columns } = text;
  const date = (iso: string) => formatDate(iso, locale);
  return {
    columns: [
      columns.phase,
      columns.share,
      columns.units,
      columns.starts,
      columns.weeks,
      columns.benefit,
      columns.bigBang,
      columns.exposure,
      columns.loss,
      columns.review,
      columns.decides,
    ],
    rows: [
      ...rollout.phases.map((phase) => {
        const week = String(phase.week.value);
        const weeks = cell(phase.weeks);
        return [
          text.phase(String(phase.number)),
          cell(phase.share),
          cell(phase.units),
          phase.starts ? text.onDate(week, date(phase.starts)) : text.inWeek(week),
          weeks,
          cell(phase.benefit, 'full'),
          cell(phase.bigBang, 'full'),
          cell(phase.exposure),
          cell(phase.loss, 'full'),
          phase.review ? date(phase.review) : text.afterWeeks(textOf(weeks)),
          text.decides[phase.decides],
        ];
      }),
      [
        text.total,
        '',
        '',
        '',
        cell(rollout.weeks),
        cell(rollout.benefitPhased, 'full'),
        cell(rollout.benefitBigBang, 'full'),
        cell(rollout.exposure),
        '',
        '',
        '',
      ],
    ],
  };
}
