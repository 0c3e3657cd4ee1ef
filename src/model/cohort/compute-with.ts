/** Figures with factors that a plan may leave out. */
import { type Absence, compute, type Figure, type Unit } from '../figure.ts';

type Values<Names extends string> = { readonly [Name in Names]: number };

/**
 * As `compute`, with factors that count as one where the plan has none: they are then no inputs, so
 * that a trace shows what was counted and nothing else.
 */
export function computeWith<Input extends string, Factor extends string>(
  path: string,
  unit: Unit,
  formula: string,
  inputs: Readonly<Record<Input, Figure>>,
  factors: Readonly<Record<Factor, Figure | undefined>>,
  rule: (values: Values<Input> & Values<Factor>) => number | Absence,
): Figure {
  const given = Object.entries<Figure | undefined>(factors).flatMap(([name, figure]) =>
    figure ? [[name, figure] as const] : [],
  );
  const ones = Object.fromEntries(Object.keys(factors).map((name) => [name, 1])) as Values<Factor>;
  return compute(path, unit, formula, { ...inputs, ...Object.fromEntries(given) }, (values) =>
    rule({ ...ones, ...values } as Values<Input> & Values<Factor>),
  );
}

/**
 * A spread or a number of observations that a plan can mean. What is computed outside of it comes
 * from a slip (a correlation of nearly nothing, a billionth of a case) and has no answer.
 */
export const sensible = (value: number): number | 'undefined' =>
  value >= 1e-9 && value <= 1e12 ? value : 'undefined';
