/** What a metric's chart marks: its value, and the lines that the value is held against. */
import type { Figure } from '../../model/figure.ts';
import type { Metric } from '../../model/plan.ts';
import type { PilotResult } from '../../model/results.ts';
import { resultChartMessages } from '../messages/result-charts.ts';

export type MarkKind = 'value' | 'threshold' | 'rollback' | 'reference';

export interface Mark {
  readonly kind: MarkKind;
  /** Unlike any other of its chart. */
  readonly name: string;
  readonly figure: Figure;
  readonly at: number;
}

export function marksOf(result: PilotResult, locale: string): Mark[] {
  const { marks, numbered } = resultChartMessages(locale);
  const { metric, value, threshold, rollback, reference } = result;
  const lines = rollback.map(({ level }, index) => ({
    kind: 'rollback' as const,
    name: rollback.length > 1 ? numbered(marks.rollback, String(index + 1)) : marks.rollback,
    figure: level,
  }));
  const all: readonly Omit<Mark, 'at'>[] = [
    { kind: 'value', name: marks.value, figure: value },
    { kind: 'threshold', name: marks.threshold, figure: threshold },
    ...lines,
    ...(reference
      ? [{ kind: 'reference' as const, name: marks[referenceOf(metric)], figure: reference }]
      : []),
  ];
  return all.flatMap((mark) =>
    mark.figure.value === null ? [] : [{ ...mark, at: mark.figure.value }],
  );
}

const referenceOf = ({ observed }: Metric): 'baseline' | 'control' | 'before' =>
  observed?.against?.kind ?? 'baseline';

/** From the lowest to the highest of what is drawn, with room at both ends. */
export function extentOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = 0.12 * (high - low) || 0.1 * Math.abs(low) || 1;
  return [low - room, high + room];
}
