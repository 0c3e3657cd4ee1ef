/** What it costs, what it brings, and when the investment is back. */
import { packMessages } from '../../messages/pack.ts';
import { type Block, missing, text } from '../document.ts';
import type { Telling } from '../telling.ts';

/** Figures that decide nothing here; the files for programs have them. */
const forSpecialists: ReadonlySet<string> = new Set(['payback.irr', 'payback.discountedMonths']);

export function money(telling: Telling): readonly Block[] {
  const { plan, analysis, pack, words, locale } = telling;
  const { columns } = packMessages(locale);
  const cash = analysis.payback?.cash ?? [];
  return [
    ...basis(telling),
    ...(pack.money.length > 0
      ? [
          {
            kind: 'facts' as const,
            facts: pack.money
              .filter(({ path }) => !forSpecialists.has(path))
              .map(({ label, value }) => ({ name: label, value })),
          },
        ]
      : []),
    ...(cash.length > 1 ? [{ kind: 'chart' as const, chart: 'cash' as const }] : []),
    pack.costs.length > 0
      ? {
          kind: 'table',
          caption: words.money.costs(plan.currency),
          columns: [columns.cost, columns.amount],
          rows: pack.costs.map(({ label, value }) => [label, value]),
        }
      : missing(words.money.noCosts),
  ];
}

/** Where the benefit comes from, or what it waits for. */
function basis({ analysis: { payback }, words, list, fieldLabel }: Telling): readonly Block[] {
  if (!payback) return [missing(words.money.none)];
  const waitsFor = [...payback.netPerYear.waitsFor, ...payback.investment.waitsFor];
  return waitsFor.length > 0
    ? [missing(words.money.waits(list([...new Set(waitsFor)].map(fieldLabel))))]
    : [text(words.money.from[payback.effectFrom])];
}
