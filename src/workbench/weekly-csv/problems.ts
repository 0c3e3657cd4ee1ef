/** What is wrong with a table of weekly values, each with its place. */
export type WeeklyProblemCode =
  | 'empty'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'broken-quotes'
  | 'no-week-column'
  | 'no-metric-column'
  | 'unknown-column'
  | 'column-twice'
  | 'unknown-metric'
  | 'unknown-group'
  | 'too-many-cells'
  | 'not-a-week'
  | 'week-twice'
  | 'not-a-number'
  /** `1.234` where nothing in the table says which mark is the decimal one. */
  | 'ambiguous-number'
  | 'not-whole'
  /** A percent sign on what is no share. */
  | 'unexpected-percent'
  /** A share above one without a percent sign: 87 may mean 87% or be a slip. */
  | 'share-above-one'
  | 'out-of-range'
  | 'nothing-read';

export interface WeeklyProblem {
  readonly code: WeeklyProblemCode;
  /** Row and column of a spreadsheet, counted from 1 with the header. */
  readonly row?: number;
  readonly column?: number;
  /** What stands there. */
  readonly text?: string;
  /** The metric that may be meant, by its name. */
  readonly suggestion?: string;
  /** The range or the most that is allowed. */
  readonly min?: number;
  readonly max?: number;
}

/** A cell with its place. */
export interface Cell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Reports what is wrong with a cell; long texts are cut. */
export const at = (
  { text, row, column }: Cell,
  code: WeeklyProblemCode,
  details: Pick<WeeklyProblem, 'suggestion' | 'min' | 'max'> = {},
): WeeklyProblem => ({ code, row, column, text: text.slice(0, 100), ...details });
