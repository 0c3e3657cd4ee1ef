/** The figures of a starter's plan as its page states them: what the model gives, as prose writes it. */
import { parse } from 'yaml';
import { formatFigure } from '../calculators/format.ts';
import { analyse, figureAt, parsePlan } from '../model/index.ts';

/** @returns how the page states a figure: `<Checked of="payback.months">4.8 months</Checked>` */
export function checkedFigures(planText: string): (of: string) => string {
  const read = parsePlan(parse(planText));
  if (!read.ok) throw new Error(`The plan of the starter is unsound: ${read.problems[0]?.message}`);
  const analysis = analyse(read.plan);
  return (of) => {
    const figure = figureAt(analysis, of);
    if (!figure) throw new Error(`The plan of the starter has no figure "${of}".`);
    const text = formatFigure(figure, { currency: read.plan.currency, rate: false });
    return `<Checked of="${of}">${text}</Checked>`;
  };
}
