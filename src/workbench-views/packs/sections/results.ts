/** What the pilot measured: each metric against its threshold and its rollback line. */

import type { RollbackLine } from '../../../model/results/rollback-line.ts';
import type { PilotResult } from '../../../model/results.ts';
import { type Block, missing, text } from '../document.ts';
import type { Telling } from '../telling.ts';
import { metrics, thresholdOf } from './metrics.ts';

export function results(telling: Telling): readonly Block[] {
  const { analysis, words, names, show } = telling;
  const found = analysis.results;
  const measured = found?.metrics.some(({ value }) => value.value !== null);
  if (!found || !measured) return [missing(words.results.none), ...metrics(telling)];
  const { columns } = words.results;
  const notes = found.metrics.flatMap((result) => notesOn(telling, result));
  return [
    { kind: 'lead', text: words.results.outcome[found.outcome] },
    ...(found.certain || found.outcome === 'not-measured' ? [] : [text(words.results.uncertain)]),
    {
      kind: 'table',
      caption: words.results.table,
      columns: [
        columns.metric,
        columns.role,
        columns.result,
        columns.reference,
        columns.threshold,
        columns.rollback,
        columns.verdict,
      ],
      rows: found.metrics.map((result) => [
        result.metric.name,
        names.metricRoles[result.metric.role],
        result.value.value === null ? words.noValue : show(result.value),
        result.reference && result.reference.value !== null
          ? show(result.reference)
          : words.noValue,
        thresholdOf(telling, result),
        result.rollback.length > 0
          ? telling.list(result.rollback.map((line) => lineOf(telling, line)))
          : words.noValue,
        names.verdicts[result.verdict],
      ]),
    },
    { kind: 'chart', chart: 'results' },
    ...(found.metrics.some(({ basis }) => basis === 'interval')
      ? [{ kind: 'chart' as const, chart: 'intervals' as const }]
      : []),
    ...(notes.length > 0 ? [{ kind: 'list' as const, items: notes }] : []),
  ];
}

const lineOf = ({ words, show }: Telling, { fires, level }: RollbackLine): string =>
  words.results.line[fires](show(level));

/** Why a verdict is what it is, where that is not in the table. */
function notesOn({ words, field, list }: Telling, result: PilotResult): string[] {
  const { metric, verdict, basis, waitsFor, rollback } = result;
  const { name } = metric;
  const crossed = rollback.some((line) => line.crossed || line.weeks.length > 0);
  return [
    ...(crossed ? [words.results.crossed(name)] : []),
    ...(verdict === 'not-measured' && waitsFor.length > 0
      ? [words.results.waits(name, list(waitsFor.map(field)))]
      : []),
    ...(basis === 'estimate' && (verdict === 'met' || verdict === 'missed')
      ? [words.results.onValue(name)]
      : []),
  ];
}
