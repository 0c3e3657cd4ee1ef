/**
 * A figure is a number that can say where it comes from. Figures form a graph: every computed
 * figure names the figures it was computed from, down to the plan's own inputs. The trace a reader
 * sees, the list of what a value waits for, and the proof that prose follows the plan all read
 * this graph; nothing else records dependencies.
 */

/** What is measured, so that views can format a value in any language. */
export interface Unit {
  readonly quantity: 'money' | 'share' | 'duration' | 'count' | 'measure' | 'statistic';
  /** The thing counted, or the unit of time or measure: `agent`, `week`, `minute`. */
  readonly of?: string;
  /** The base of a rate: money per `year`, hours per `agent`. */
  readonly per?: string;
}

/** Why a figure has no value. `waits`: inputs are missing. The others are facts about the plan. */
export type Absence =
  | 'waits'
  | 'never'
  | 'unreachable'
  | 'undefined'
  /** No rate, or more than one, makes the net present value zero. */
  | 'no-rate'
  | 'several-rates'
  /** No level of an input that is possible makes the net present value zero. */
  | 'no-level';

export interface Figure {
  /** Its name: a plan path (`plan.population.size`), an analysis path or a convention. */
  readonly path: string;
  readonly value: number | null;
  readonly absent?: Absence;
  readonly unit: Unit;
  readonly origin: 'plan' | 'convention' | 'computed';
  /** With `{names}` of inputs; written so that a reader can follow it with a pocket calculator. */
  readonly formula?: string;
  readonly inputs: Readonly<Record<string, Figure>>;
  /** Plan paths that must be filled in before this figure has a value. */
  readonly waitsFor: readonly string[];
}

export const money = (per?: string): Unit => ({ quantity: 'money', ...(per && { per }) });
export const share: Unit = { quantity: 'share' };
/** A difference of two shares: from 2.3% to 1.5% is 0.8 points, and about a third of 2.3%. */
export const points: Unit = { quantity: 'share', of: 'point' };
export const statistic: Unit = { quantity: 'statistic' };
export const duration = (of: string, per?: string): Unit => ({
  quantity: 'duration',
  of,
  ...(per && { per }),
});
export const count = (of: string, per?: string): Unit => ({
  quantity: 'count',
  of,
  ...(per && { per }),
});
export const measure = (of: string, per?: string): Unit => ({
  quantity: 'measure',
  of,
  ...(per && { per }),
});

/** An input taken from the plan; without a value, everything computed from it waits for it. */
export function given(planPath: string, value: number | undefined, unit: Unit): Figure {
  const path = `plan.${planPath}`;
  const base = { path, unit, origin: 'plan', inputs: {} } as const;
  return value === undefined
    ? { ...base, value: null, absent: 'waits', waitsFor: [planPath] }
    : { ...base, value, waitsFor: [] };
}

/** A constant of the calendar or of the method, named so that the trace can show it. */
export function convention(name: string, value: number, unit: Unit): Figure {
  return {
    path: `convention.${name}`,
    value,
    unit,
    origin: 'convention',
    inputs: {},
    waitsFor: [],
  };
}

/** The values of named figures, once all of them have one. */
export type Values<Inputs> = { readonly [Name in keyof Inputs]: number };

/**
 * A figure computed from others. When an input has no value, neither has the result: it passes on
 * what the inputs wait for. `rule` may answer with an absence (`never`) instead of a number.
 */
export function compute<Inputs extends Readonly<Record<string, Figure>>>(
  path: string,
  unit: Unit,
  formula: string,
  inputs: Inputs,
  rule: (values: Values<Inputs>) => number | Absence,
): Figure {
  const figures = Object.values(inputs);
  const base = { path, unit, origin: 'computed', formula, inputs } as const;
  const absent = figures.find((input) => input.value === null)?.absent;
  if (absent) {
    const waitsFor = [...new Set(figures.flatMap((input) => input.waitsFor))];
    return { ...base, value: null, absent: waitsFor.length > 0 ? 'waits' : absent, waitsFor };
  }
  const values = Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, input.value]),
  ) as Values<Inputs>;
  const result = rule(values);
  if (typeof result !== 'number') return { ...base, value: null, absent: result, waitsFor: [] };
  if (!Number.isFinite(result)) return { ...base, value: null, absent: 'undefined', waitsFor: [] };
  return { ...base, value: result, waitsFor: [] };
}

/** Every plan path a figure depends on, however deep. */
export function planPathsOf(figure: Figure): Set<string> {
  if (figure.origin === 'plan') return new Set([figure.path.slice('plan.'.length)]);
  return new Set(Object.values(figure.inputs).flatMap((input) => [...planPathsOf(input)]));
}
