/** How the figures are computed: the formula, and the same with the plan's values. */
import { explain } from '../../../calculators/explanation.ts';
import { figureAt } from '../../../model/collect.ts';
import type { Figure } from '../../../model/figure.ts';
import { packMessages } from '../../messages/pack.ts';
import { type Block, missing } from '../document.ts';
import { leadingFigures } from '../outline.ts';
import type { Telling } from '../telling.ts';

export function figures({ analysis, gate, words, locale }: Telling): readonly Block[] {
  const leading = leadingFigures[gate.id].flatMap((path) => figureAt(analysis, path) ?? []);
  const found = withInputs(leading).filter(({ value }) => value !== null);
  if (found.length === 0) return [missing(words.figures.none)];
  const { columns } = packMessages(locale);
  return [
    {
      kind: 'table',
      caption: words.figures.table,
      columns: [columns.figure, columns.formula, columns.withValues],
      rows: found.map((figure) => {
        const { label, formula = '', filled = '', result } = explain(figure, analysis, locale);
        return [label, formula, words.figures.equals(filled, result)];
      }),
    },
  ];
}

/** Each figure, and after it the computed ones that it rests on, once. */
function withInputs(leading: readonly Figure[]): readonly Figure[] {
  const found = new Map<string, Figure>();
  const visit = (figure: Figure) => {
    if (figure.origin !== 'computed' || found.has(figure.path)) return;
    found.set(figure.path, figure);
    Object.values(figure.inputs).forEach(visit);
  };
  leading.forEach(visit);
  return [...found.values()];
}
