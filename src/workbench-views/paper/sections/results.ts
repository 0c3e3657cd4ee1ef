/** What the pilot measured: each metric against its threshold and its rollback line. */
import { input } from '../../../model/inputs.ts';
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
        columns.value,
        columns.reference,
        columns.differs,
        columns.threshold,
        columns.rollback,
        columns.verdict,
      ],
      rows: pack.metrics.map((metric) => [
        words.results.named(metric.name, metric.role),
        metric.value,
        metric.reference ?? words.noValue,
        metric.change ?? words.noValue,
        metric.threshold,
        metric.rollback.map(({ text }) => text).join(' ') || words.noValue,
        metric.verdict,
      ]),
    },
    ...(notMet.length > 0
      ? [list(notMet.map(({ name, reason }) => words.results.because(name, reason)))]
      : []),
    ...expectations(telling),
    { kind: 'chart', chart: 'results' },
    ...(found.some(({ basis }) => basis === 'interval')
      ? [{ kind: 'chart' as const, chart: 'intervals' as const }]
      : []),
  ];
}

/** A hypothesis says more than its threshold asks for, and a result may fall between the two. */
function expectations({ plan, pack, show, words }: Telling): Block[] {
  return pack.metrics.flatMap(({ id, name, change }) => {
    const expected = input(plan, `metrics.${id}.expected.relativeChange`);
    const metric = plan.metrics.find((each) => each.id === id);
    if (expected.value === null || change === undefined || !metric) return [];
    return 'relativeChange' in (metric.threshold ?? {})
      ? [text(words.results.expected({ metric: name, expected: show(expected), change }))]
      : [];
  });
}
