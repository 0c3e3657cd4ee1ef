/** The numbers of the table, each with the metric, week, group and part that it is for. */
import { limitOf } from '../../model/limits.ts';
import type { Metric } from '../../model/plan.ts';
import { type Columns, isWord, metricNamed, suggestionFor } from './columns.ts';
import { type DecimalMark, decimalMarkOf, parseAmount } from './numbers.ts';
import { at, type Cell, type WeeklyProblem } from './problems.ts';

export interface Reading {
  readonly metric: Metric;
  readonly week: number;
  readonly side: 'pilot' | 'control';
  readonly part: 'value' | 'n';
  readonly number: number;
  readonly cell: Cell;
}

/** A cell that is to be read, and as what. */
interface Asked extends Omit<Reading, 'number'> {
  readonly percent: boolean;
}

type Row = readonly Cell[];

export function readingsOf(
  rows: readonly Row[],
  columns: Columns,
  weeks: ReadonlyMap<number, number>,
  metrics: readonly Metric[],
  decimal: DecimalMark | undefined,
): { readonly readings: readonly Reading[]; readonly problems: readonly WeeklyProblem[] } {
  const problems: WeeklyProblem[] = [];
  const asked = rows.flatMap((row): Asked[] => {
    const week = weeks.get(row[0]?.row ?? 0);
    if (week === undefined) return [];
    return columns.shape === 'wide'
      ? columns.metrics.flatMap(({ column, ...as }) => given(row, column, { ...as, week }))
      : askedOfLong(row, columns, week, metrics, problems);
  });
  const mark = decimal ?? decimalMarkOf(asked.map(({ cell }) => cell.text));
  const readings = asked.flatMap(({ percent, ...as }): Reading[] => {
    const read = readNumber(as, percent, mark);
    if (typeof read === 'number') return [{ ...as, number: read }];
    problems.push(read);
    return [];
  });
  return { readings, problems };
}

function askedOfLong(
  row: Row,
  columns: Extract<Columns, { shape: 'long' }>,
  week: number,
  metrics: readonly Metric[],
  problems: WeeklyProblem[],
): Asked[] {
  const named = row[columns.metric - 1];
  const metric = named && metricNamed(named.text, metrics);
  if (named && !metric)
    problems.push(at(named, 'unknown-metric', suggestionFor(named.text, metrics)));
  const group = columns.group === undefined ? undefined : row[columns.group - 1];
  const side = sideOf(group?.text ?? '');
  if (group && !side) problems.push(at(group, 'unknown-group'));
  if (!metric || !side) return [];
  const { value, n, percent } = columns;
  return [
    ...given(row, value, { metric, week, side, part: 'value', percent }),
    ...(n === undefined ? [] : given(row, n, { metric, week, side, part: 'n', percent: false })),
  ];
}

/** An empty cell says that nothing was measured. */
function given(row: Row, column: number, as: Omit<Asked, 'cell'>): Asked[] {
  const cell = row[column - 1];
  return cell && cell.text !== '' ? [{ ...as, cell }] : [];
}

function sideOf(group: string): Reading['side'] | undefined {
  if (group === '' || /^(pilot|piloto|pilote|treated|treatment)$/i.test(group)) return 'pilot';
  return isWord(group, 'control') ? 'control' : undefined;
}

function readNumber(
  { metric, part, side, cell }: Omit<Reading, 'number'>,
  percentColumn: boolean,
  mark: DecimalMark | undefined,
): number | WeeklyProblem {
  const amount = parseAmount(cell.text, mark);
  if (!amount.ok) return at(cell, amount.code);
  const isShare = metric.kind === 'proportion' && part === 'value';
  const marked = amount.percent || (percentColumn && part === 'value');
  // A measure may have percent as its unit; a number of observations has none.
  if (amount.percent && !isShare && (metric.unit !== '%' || part === 'n'))
    return at(cell, 'unexpected-percent');
  // 11.6 / 100 is 0.11599999999999999 in binary.
  const number = isShare && marked ? Number((amount.value / 100).toPrecision(15)) : amount.value;
  if (isShare && !marked && number > 1) return at(cell, 'share-above-one');
  const path = `metrics.${metric.id}.weekly.1.${side === 'control' ? 'control.' : ''}${part}`;
  const { min, max } = isShare ? { min: 0, max: 1 } : (limitOf(path) ?? {});
  if (part === 'n' && !Number.isInteger(number)) return at(cell, 'not-whole');
  if (min !== undefined && max !== undefined && (number < min || number > max))
    return at(cell, 'out-of-range', { min, max });
  return number;
}
