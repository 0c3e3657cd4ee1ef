/** What the pilot measured: each metric against its threshold and its rollback line. */
import { packMessages } from '../../messages/pack.ts';
import { type Block, list, missing, text } from '../document.ts';
import type { Telling } from '../telling.ts';
import { metrics } from './metrics.ts';

export function results(telling: Telling): readonly Block[] {
  const { analysis, pack, words, locale } = telling;
  const found = analysis.results?.metrics ?? [];
  if (found.every(({ value }) => value.value === null))
    return [missing(words.results.none), ...metrics(telling)];
  const { columns } = packMessages(locale);
  const notMet = pack.metrics.filter(({ code }) => code !== 'met');
  return [
    { kind: 'lead', text: pack.summary.answer },
    ...(pack.summary.caveat === undefined ? [] : [text(pack.summary.caveat)]),
    {
      kind: 'table',
      caption: words.results.table,
      columns: [
        columns.metric,
        columns.role,
        columns.value,
        columns.reference,
        columns.threshold,
        columns.rollback,
        columns.verdict,
      ],
      rows: pack.metrics.map((metric) => [
        metric.name,
        metric.role,
        metric.value,
        metric.reference ?? words.noValue,
        metric.threshold,
        metric.rollback.map(({ text }) => text).join(' ') || words.noValue,
        metric.verdict,
      ]),
    },
    ...(notMet.length > 0
      ? [list(notMet.map(({ name, reason }) => words.results.because(name, reason)))]
      : []),
    { kind: 'chart', chart: 'results' },
    ...(found.some(({ basis }) => basis === 'interval')
      ? [{ kind: 'chart' as const, chart: 'intervals' as const }]
      : []),
  ];
}
