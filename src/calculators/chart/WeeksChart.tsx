/** The smallest effect that the chosen units see, against the length of the pilot. */
import { useMemo, useState } from 'react';
import { weekCurve } from '../../model/cohort/curves.ts';
import { duration } from '../../model/figure.ts';
import { input } from '../../model/inputs.ts';
import { namesIn } from '../explain.ts';
import { formatValue, type Style } from '../format.ts';
import { cohortWeeksMessages } from '../messages/cohort-weeks.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Chart } from './Chart.tsx';
import { linear, points, ticks } from './scale.ts';

const [width, height] = [400, 220];
const plot = { left: 62, right: 388, top: 18, bottom: 176 };
const fewest = 12;

export default function WeeksChart() {
  const { calculator, show } = useContextOfCalculator();
  const { plan, analysis, locale } = calculator;
  const [at, setAt] = useState<number>();
  const text = cohortWeeksMessages(locale);
  const primary = analysis.metrics.find(({ metric }) => metric.role === 'primary');
  const weeks = input(plan, 'cohort.weeks');
  const last = Math.max(fewest, Math.min(52, 2 * (weeks.value ?? 0)));
  const curve = useMemo(
    () => (primary ? weekCurve(plan, primary, last) : []),
    [plan, primary, last],
  );
  const values = curve.flatMap(({ detectable }) => (detectable === null ? [] : [detectable]));
  const cursor = Math.min(at ?? (weeks.value ?? 1) - 1, curve.length - 1);
  const current = curve[cursor];
  if (!analysis.cohort || values.length === 0 || !current) return null;
  const { effect, detectable } = analysis.cohort;

  const falls = Math.max(...values) > Math.min(...values);
  const top = 1.15 * Math.max(...values, effect.value ?? 0);
  const x = linear([1, last], [plot.left + 6, plot.right]);
  const y = linear([0, top], [plot.bottom, plot.top]);
  const options = { currency: plan.currency, locale };
  const amount = (value: number | null, style: Style = 'short') =>
    value === null ? '–' : formatValue(value, detectable.unit, { ...options, style });
  const long = (value: number) => formatValue(value, duration('week'), options);

  return (
    <>
      <Chart
        title={text.weeksChart}
        text={text.weeksText({
          weeks: show(weeks),
          detectable: show(detectable),
          effect: show(effect),
        })}
        width={width}
        height={height}
        explorer={{
          by: text.byWeek,
          at: cursor,
          count: curve.length,
          onMove: setAt,
          text: text.weekPoint({
            weeks: long(current.weeks),
            detectable: amount(current.detectable),
          }),
        }}
        table={{
          columns: [text.weekColumns.weeks, text.weekColumns.detectable],
          rows: curve.map(({ weeks, detectable }) => [
            long(weeks),
            { text: amount(detectable, 'full'), value: detectable },
          ]),
        }}
      >
        {ticks(0, top, 4).map((tick) => (
          <g key={tick} className="calc-tick">
            <line x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} data-zero={tick === 0} />
            <text x={plot.left - 6} y={y(tick) + 4} textAnchor="end">
              {formatValue(tick, { quantity: 'statistic' }, options)}
            </text>
          </g>
        ))}
        {ticks(1, last, 6).map((tick) => (
          <text
            key={tick}
            className="calc-axis"
            x={x(tick)}
            y={plot.bottom + 18}
            textAnchor="middle"
          >
            {tick}
          </text>
        ))}
        <text className="calc-axis" x={plot.right} y={height - 6} textAnchor="end">
          {text.weeksAxis}
        </text>
        {effect.value !== null && (
          <>
            <line
              className="calc-dashed"
              x1={plot.left}
              x2={plot.right}
              y1={y(effect.value)}
              y2={y(effect.value)}
            />
            <text className="calc-name" x={plot.right} y={y(effect.value) - 6} textAnchor="end">
              {text.threshold(show(effect))}
            </text>
          </>
        )}
        <line
          className="calc-cursor"
          x1={x(current.weeks)}
          x2={x(current.weeks)}
          y1={plot.top}
          y2={plot.bottom}
        />
        <polyline
          className="calc-line"
          points={points(
            curve.flatMap(({ weeks, detectable }) =>
              detectable === null ? [] : [[x(weeks), y(detectable)] as const],
            ),
          )}
        />
        {current.detectable !== null && (
          <circle
            className="calc-dot calc-own"
            cx={x(current.weeks)}
            cy={y(current.detectable)}
            r="6"
          />
        )}
      </Chart>
      <p className="calc-help">
        {(falls ? text.weeksFall : text.weeksFlat)(namesIn(plan, '', locale))}
      </p>
    </>
  );
}
