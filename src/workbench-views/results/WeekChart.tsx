/** A metric week by week, against the lines that its result is held against. */
import { useState } from 'react';
import { Chart } from '../../calculators/chart/Chart.tsx';
import { linear, ticks } from '../../calculators/chart/scale.ts';
import { linePath, type Point } from '../../calculators/chart/shape.ts';
import { formatList, formatValue } from '../../calculators/format.ts';
import { useContextOfCalculator } from '../../calculators/state/context.ts';
import type { Figure } from '../../model/figure.ts';
import { input, metricUnit } from '../../model/inputs.ts';
import type { Metric, Plan } from '../../model/plan.ts';
import type { PilotResult } from '../../model/results.ts';
import { isUpTo } from '../../model/threshold.ts';
import { resultChartMessages } from '../messages/result-charts.ts';
import { useWorkbench } from '../state/workbench.ts';
import { apart } from './apart.ts';
import { extentOf, marksOf } from './marks.ts';

const [width, height] = [400, 210];
const plot = { left: 48, right: 314, top: 14, bottom: 172 };

export function WeekChart({ result }: { readonly result: PilotResult }) {
  const { plan, locale } = useWorkbench();
  const { show, cell } = useContextOfCalculator();
  const [chosen, setChosen] = useState(0);
  const text = resultChartMessages(locale);
  const { metric } = result;
  const weeks = weeksOf(plan, metric);
  const [first, last] = [weeks[0], weeks.at(-1)];
  const at = Math.min(chosen, weeks.length - 1);
  const current = weeks[at];
  if (!first || !last || !current) return null;

  const lines = marksOf(result, locale).filter(({ kind }) => kind !== 'value');
  const treated = pointsOf(weeks, ({ value }) => value);
  const control = pointsOf(weeks, ({ control }) => control);
  const [bottom, top] = extentOf([
    ...[...treated, ...control].map(([, value]) => value),
    ...lines.map(({ at }) => at),
  ]);
  const span: [number, number] = [first.week, Math.max(last.week, first.week + 1)];
  const x = linear(span, [plot.left + 8, plot.right]);
  const y = linear([bottom, top], [plot.bottom, plot.top]);
  const path = (values: readonly Point[]) =>
    linePath(values.map(([week, value]) => [x(week), y(value)]));
  const options = { currency: plan.currency, locale };
  const isShare = metricUnit(metric).quantity === 'share';
  const labels = apart(
    [
      ...lines.map(({ kind, name, at }) => ({ kind: `bench-${kind}`, name, y: y(at) + 4 })),
      ...endOf(control).map((value) => ({
        kind: 'bench-control',
        name: text.marks.control,
        y: y(value) + 4,
      })),
      ...endOf(treated).map((value) => ({
        kind: 'calc-own',
        name: text.marks.value,
        y: y(value) + 4,
      })),
    ],
    14,
  );
  const better = isUpTo(metric) ? 'lower' : 'higher';
  const inWords = ({ week, value, control }: Week) =>
    (control.value === null ? text.week : text.weekWithControl)({
      week: String(week),
      value: show(value),
      control: show(control),
    });

  return (
    <Chart
      title={text.weeks(metric.name)}
      text={text.weeksText({
        first: String(first.week),
        last: String(last.week),
        from: show(first.value),
        to: show(last.value),
        marks: formatList(
          lines.map(({ name, figure }) => text.mark(name, show(figure))),
          locale,
        ),
        direction: text.directionText[better],
      })}
      width={width}
      height={height}
      explorer={{
        by: text.byWeek,
        at,
        count: weeks.length,
        onMove: setChosen,
        under: (pointed) => nearest(weeks, (week) => Math.abs(x(week) - pointed)),
        text: inWords(current),
      }}
      table={{
        columns: Object.values(text.weekColumns),
        rows: weeks.map(({ week, value, n, control }) => [
          String(week),
          cell(value),
          cell(n),
          cell(control),
        ]),
      }}
    >
      {ticks(bottom, top, 4).map((tick) => (
        <g key={tick} className="calc-tick">
          <line x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} />
          <text x={plot.left - 6} y={y(tick) + 4} textAnchor="end">
            {formatValue(
              tick,
              isShare ? { quantity: 'share' } : { quantity: 'statistic' },
              options,
            )}
          </text>
        </g>
      ))}
      {weeks.map(({ week }) => (
        <text key={week} className="calc-axis" x={x(week)} y={plot.bottom + 18} textAnchor="middle">
          {isLabelled(week, weeks) && week}
        </text>
      ))}
      <text className="calc-axis" x={plot.right} y={height - 4} textAnchor="end">
        {text.weekAxis}
      </text>
      {lines.map(({ kind, name, at }) => (
        <g key={name} className={`bench-${kind}`}>
          <line x1={plot.left} x2={plot.right} y1={y(at)} y2={y(at)} />
        </g>
      ))}
      <line
        className="calc-cursor"
        x1={x(current.week)}
        x2={x(current.week)}
        y1={plot.top}
        y2={plot.bottom}
      />
      {control.length > 0 && <path className="bench-control-line" d={path(control)} />}
      <path className="calc-line" d={path(treated)} />
      {treated.map(([week, value]) => (
        <circle
          key={week}
          className="calc-dot calc-own"
          cx={x(week)}
          cy={y(value)}
          r={week === current.week ? 6 : 3.5}
        />
      ))}
      {labels.map(({ kind, name, y }) => (
        <g key={name} className={kind}>
          <text className="calc-name" x={plot.right + 6} y={y}>
            {name}
          </text>
        </g>
      ))}
    </Chart>
  );
}

interface Week {
  readonly week: number;
  readonly value: Figure;
  readonly n: Figure;
  readonly control: Figure;
}

/** The weeks that have any value. */
const weeksOf = (plan: Plan, { id, weekly = [] }: Metric): Week[] =>
  weekly
    .map(({ week }, index) => {
      const at = (name: string) => input(plan, `metrics.${id}.weekly.${index + 1}.${name}`);
      return { week, value: at('value'), n: at('n'), control: at('control.value') };
    })
    .filter(({ value, control }) => value.value !== null || control.value !== null);

const pointsOf = (weeks: readonly Week[], of: (week: Week) => Figure): Point[] =>
  weeks.flatMap((week) => {
    const { value } = of(week);
    return value === null ? [] : [[week.week, value] as const];
  });

const endOf = (points: readonly Point[]): number[] => {
  const last = points.at(-1);
  return last ? [last[1]] : [];
};

/** Not more numbers than there is room for. */
function isLabelled(week: number, weeks: readonly Week[]): boolean {
  const step = Math.ceil(weeks.length / 10);
  return weeks.findIndex((each) => each.week === week) % step === 0;
}

function nearest(weeks: readonly Week[], distance: (week: number) => number): number {
  const distances = weeks.map(({ week }) => distance(week));
  return distances.indexOf(Math.min(...distances));
}
