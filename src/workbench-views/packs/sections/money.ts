/** What it costs, what it brings, and when the investment is back. */
import { figureAt } from '../../../model/analysis.ts';
import { type Block, missing, text } from '../document.ts';
import type { Telling } from '../telling.ts';

const computed = [
  'payback.effect',
  'payback.benefitPerYear',
  'plan.costs.runPerYear',
  'payback.netPerYear',
  'payback.investment',
  'payback.months',
  'payback.phasedMonths',
  'payback.npv',
  'payback.roi',
  'payback.irr',
  'payback.costOfDelay',
];

export function money(telling: Telling): readonly Block[] {
  const { plan, analysis, words, label, show } = telling;
  const { payback } = analysis;
  const lines = costLines(telling);
  const { columns } = words.money;
  const waitsFor = [
    ...(payback?.netPerYear.waitsFor ?? []),
    ...(payback?.investment.waitsFor ?? []),
  ];
  const rows = computed.flatMap((path) => {
    const figure = figureAt(analysis, path);
    return figure && figure.absent !== 'waits' ? [[label(path), show(figure)]] : [];
  });
  return [
    ...(payback
      ? waitsFor.length > 0
        ? [missing(words.money.waits(telling.list([...new Set(waitsFor)].map(telling.field))))]
        : [text(words.money.from[payback.effectFrom])]
      : [missing(words.money.none)]),
    ...(payback && rows.length > 0
      ? [
          {
            kind: 'table' as const,
            caption: words.money.table,
            columns: [columns.figure, columns.value],
            rows,
          },
        ]
      : []),
    ...(payback && payback.cash.length > 1
      ? [{ kind: 'chart' as const, chart: 'cash' as const }]
      : []),
    ...(lines.length > 0
      ? [
          {
            kind: 'table' as const,
            caption: words.money.costs(plan.currency),
            columns: [columns.cost, columns.amount],
            rows: lines,
          },
        ]
      : [missing(words.money.noCosts)]),
  ];
}

function costLines({ plan, analysis, label, show, showAt }: Telling): string[][] {
  const { costs } = plan;
  if (!costs) return [];
  const { payback } = analysis;
  const line = (path: string) => [label(`plan.${path}`), showAt(`plan.${path}`, 'exact')];
  return [
    ...(costs.build === undefined ? [] : [line('costs.build')]),
    ...(costs.pilot === undefined ? [] : [line('costs.pilot')]),
    ...(costs.hardening ?? []).map(({ id }) => line(`costs.hardening.${id}.amount`)),
    ...(costs.rollout ?? []).map(({ id }) => line(`costs.rollout.${id}.amount`)),
    ...[payback?.changeManagement, payback?.buffer, payback?.investment].flatMap((figure) =>
      figure && figure.value !== null ? [[label(figure.path), show(figure, 'full')]] : [],
    ),
    ...(costs.runPerYear === undefined ? [] : [line('costs.runPerYear')]),
  ];
}
