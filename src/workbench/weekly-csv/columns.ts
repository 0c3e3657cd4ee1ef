/** What each column of the table holds, by the words in its header. */
import { distance } from 'fastest-levenshtein';
import type { Metric } from '../../model/plan.ts';
import { at, type Cell, type WeeklyProblem } from './problems.ts';

export interface MetricColumn {
  readonly column: number;
  readonly metric: Metric;
  readonly side: 'pilot' | 'control';
  readonly part: 'value' | 'n';
  /** Its numbers are percentages. */
  readonly percent: boolean;
}

export type Columns =
  | { readonly shape: 'wide'; readonly week: number; readonly metrics: readonly MetricColumn[] }
  | {
      readonly shape: 'long';
      readonly week: number;
      readonly metric: number;
      readonly value: number;
      readonly n: number | undefined;
      readonly group: number | undefined;
      readonly percent: boolean;
    };

/** In English and in the languages that the site is to speak. */
const words = {
  week: ['week', 'wk', 'date', 'semana', 'fecha', 'semaine', 'woche', 'datum'],
  metric: ['metric', 'metrica', 'metrique', 'metrik'],
  value: ['value', 'valor', 'valeur', 'wert'],
  n: ['n'],
  group: ['group', 'grupo', 'groupe', 'gruppe'],
  control: ['control', 'controle', 'kontrolle'],
} as const;

type Word = keyof typeof words;

export const isWord = (text: string, word: Word): boolean =>
  (words[word] as readonly string[]).includes(normal(text));

export function columnsOf(
  header: readonly Cell[],
  metrics: readonly Metric[],
): { readonly columns: Columns | undefined; readonly problems: readonly WeeklyProblem[] } {
  const find = (word: Word) =>
    header.find(({ text }) => isWord(withoutPercent(text), word) && !metricNamed(text, metrics));
  const week = find('week');
  if (!week) return { columns: undefined, problems: [{ code: 'no-week-column' }] };
  const [metric, value] = [find('metric'), find('value')];
  return metric && value
    ? longColumns(header, { week, metric, value, n: find('n'), group: find('group') })
    : wideColumns(header, week, metrics);
}

function longColumns(
  header: readonly Cell[],
  known: Record<'week' | 'metric' | 'value', Cell> & Record<'n' | 'group', Cell | undefined>,
) {
  const { week, metric, value, n, group } = known;
  const used = Object.values(known);
  const columns: Columns = {
    shape: 'long',
    week: week.column,
    metric: metric.column,
    value: value.column,
    n: n?.column,
    group: group?.column,
    percent: value.text.includes('%'),
  };
  const problems = header
    .filter((cell) => !used.includes(cell) && cell.text !== '')
    .map((cell) => at(cell, 'unknown-column'));
  return { columns, problems };
}

function wideColumns(header: readonly Cell[], week: Cell, metrics: readonly Metric[]) {
  const problems: WeeklyProblem[] = [];
  const found: MetricColumn[] = [];
  for (const cell of header) {
    if (cell === week || cell.text === '') continue;
    const column = metricColumn(cell, metrics) ?? columnBeside(cell, found.at(-1));
    if (!column) problems.push(at(cell, 'unknown-column', suggestionFor(cell.text, metrics)));
    else if (found.some((other) => isSame(other, column))) problems.push(at(cell, 'column-twice'));
    else found.push(column);
  }
  if (found.length === 0) problems.unshift({ code: 'no-metric-column' });
  return { columns: { shape: 'wide' as const, week: week.column, metrics: found }, problems };
}

const isSame = (a: MetricColumn, b: MetricColumn): boolean =>
  a.metric === b.metric && a.side === b.side && a.part === b.part;

/** `aht`, `Average handle time (minutes)`, `Adoption %`, `aht n`, `aht control`, `aht control n`. */
function metricColumn({ text, column }: Cell, metrics: readonly Metric[]) {
  const percent = text.includes('%');
  const rest = (name: string, side: MetricColumn['side'], part: MetricColumn['part']) => {
    const metric = metricNamed(name, metrics);
    return metric && { column, metric, side, part, percent };
  };
  const last = lastWord(text);
  const before = normal(text).slice(0, -last.length);
  if (isWord(last, 'n'))
    return (
      rest(text, 'pilot', 'value') ??
      rest(before, 'pilot', 'n') ??
      (isWord(lastWord(before), 'control')
        ? rest(normal(before).slice(0, -lastWord(before).length), 'control', 'n')
        : undefined)
    );
  return (
    rest(text, 'pilot', 'value') ??
    (isWord(last, 'control') ? rest(before, 'control', 'value') : undefined)
  );
}

/** `n` or `control` alone is of the metric to the left of it. */
function columnBeside({ text, column }: Cell, left: MetricColumn | undefined) {
  if (!left) return undefined;
  if (isWord(text, 'n')) return { ...left, column, part: 'n' as const, percent: false };
  if (isWord(text, 'control'))
    return { ...left, column, side: 'control' as const, part: 'value' as const };
  return undefined;
}

export function metricNamed(text: string, metrics: readonly Metric[]): Metric | undefined {
  const names = [text, withoutPercent(text)].map(normal);
  return (
    metrics.find(({ id, name }) => names.includes(normal(id)) || names.includes(normal(name))) ??
    undefined
  );
}

/** The metric whose name is nearest, where it is near. */
export function suggestionFor(text: string, metrics: readonly Metric[]): { suggestion?: string } {
  const written = normal(withoutPercent(text)).slice(0, 100);
  const [best] = metrics
    .flatMap(({ id, name }) =>
      [id, name].map((each) => ({ name, far: distance(written, normal(each)) })),
    )
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(2, written.length / 3) ? { suggestion: best.name } : {};
}

/** Without what stands in brackets at the end, and without a percent sign. */
const withoutPercent = (text: string): string =>
  text.replace(/\s*[([][^)\]]*[)\]]\s*$/, '').replace('%', '');

const lastWord = (text: string): string => normal(text).split(' ').at(-1) ?? '';

/** Letters and digits alone, without case and accents. */
const normal = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
