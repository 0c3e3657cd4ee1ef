/** Whether the pilot was, or is, large enough to tell. */
import { figureAt } from '../../../model/collect.ts';
import { type Block, missing } from '../document.ts';
import type { Telling } from '../telling.ts';

/** What was chosen stands before what follows from it. */
const chosen = ['plan.cohort.units', 'plan.cohort.weeks', 'plan.cohort.alpha'];

export function cohort({ plan, analysis, pack, words, label, show }: Telling): readonly Block[] {
  const facts = [
    ...chosen.flatMap((path) => {
      const figure = figureAt(analysis, path);
      return figure ? [{ name: label(path), value: show(figure) }] : [];
    }),
    ...pack.cohort.map(({ label, value }) => ({ name: label, value })),
  ];
  if (!plan.cohort) return [missing(words.cohort.none)];
  return [
    { kind: 'text', text: words.cohort.comparison[plan.cohort.comparison] },
    { kind: 'facts', facts },
  ];
}
