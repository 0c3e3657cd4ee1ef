/** A figure as plain data: its value, how it is computed, and from which figures. */
import type { Absence, Figure, Unit } from '../figure.ts';

export interface ReportedFigure {
  /** In the unit as it is computed: a share of 0.1, and not 10%. Null where there is none. */
  readonly value: number | null;
  /** Why there is no value. */
  readonly absent?: Absence | undefined;
  readonly unit: Unit;
  readonly formula?: string | undefined;
  /** What the names in the formula stand for. */
  readonly inputs: Readonly<
    Record<string, { readonly path: string; readonly value: number | null }>
  >;
  /** Plan paths that must be filled in first; left out where there are none. */
  readonly waitsFor?: readonly string[];
}

export const reportedFigure = ({
  value,
  absent,
  unit,
  formula,
  inputs,
  waitsFor,
}: Figure): ReportedFigure => ({
  value,
  absent,
  unit,
  formula,
  inputs: Object.fromEntries(
    Object.entries(inputs).map(([name, { path, value }]) => [name, { path, value }]),
  ),
  ...(waitsFor.length > 0 && { waitsFor }),
});
