/** Whether the pilot was, or is, large enough to tell. */
import { figureAt } from '../../../model/analysis.ts';
import { type Block, missing } from '../document.ts';
import type { Telling } from '../telling.ts';

const paths = [
  'plan.cohort.units',
  'cohort.share',
  'plan.cohort.weeks',
  'cohort.required',
  'cohort.requiredAll',
  'cohort.power',
  'cohort.effect',
  'cohort.detectable',
  'plan.cohort.alpha',
];

export function cohort({
  plan,
  analysis,
  words,
  label,
  show,
  locale: _,
}: Telling): readonly Block[] {
  const facts = paths.flatMap((path) => {
    const figure = figureAt(analysis, path);
    return figure ? [{ name: label(path), value: show(figure) }] : [];
  });
  if (!plan.cohort || facts.length === 0) return [missing(words.cohort.none)];
  return [
    { kind: 'text', text: words.cohort.comparison[plan.cohort.comparison] },
    { kind: 'facts', facts },
  ];
}
