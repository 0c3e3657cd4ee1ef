/** The chance of seeing the effect against the pilot's share, with the rule of thumb and the aim. */
import { useMemo, useState } from 'react';
import { powerAt, powerCurve } from '../../model/cohort/curves.ts';
import type { Cohort } from '../../model/cohort.ts';
import { cohortBand } from '../../model/conventions.ts';
import { count, type Figure, share } from '../../model/figure.ts';
import { input } from '../../model/inputs.ts';
import type { MetricResult } from '../../model/metrics.ts';
import { formatValue, type Style } from '../format.ts';
import { cohortMessages } from '../messages/cohort.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Chart } from './Chart.tsx';
import { linear, points, ticks } from './scale.ts';

const [width, height] = [400, 262];
const plot = { left: 46, right: 388, top: 24, bottom: 206 };
/** What a label to the left of its point needs. */
const roomFor = 190;
const steps = 40;
/** Every so many points of the curve stand in the table. */
const tabled = 8;

interface Props {
  readonly cohort: Cohort;
  readonly primary: MetricResult;
}

export function PowerChart({ cohort, primary }: Props) {
  const { calculator, show, cell } = useContextOfCalculator();
  const { plan, locale } = calculator;
  const [at, setAt] = useState<number>();
  const text = cohortMessages(locale);
  const chosen = cohort.share.value;
  const needed = cohort.requiredShare.value;
  const end = Math.min(1, Math.max(0.2, 1.15 * (chosen ?? 0), 1.15 * (needed ?? 0)));
  const curve = useMemo(() => powerCurve(plan, primary, end, steps), [plan, primary, end]);
  const last = curve.at(-1);
  if (!last) return null;

  // Until somebody moves it, the cursor stands at the chosen size.
  const nearest = curve.findIndex(({ units }) => units >= (plan.cohort?.units ?? 0));
  const cursor = Math.min(at ?? Math.max(0, nearest), curve.length - 1);
  const current = curve[cursor] ?? last;
  const units = input(plan, 'cohort.units');
  const goal = input(plan, 'cohort.power');
  const [low, high] = [cohortBand.low.value ?? 0, cohortBand.high.value ?? 0];
  const x = linear([0, end], [plot.left, plot.right]);
  const y = linear([0, 1], [plot.bottom, plot.top]);
  const options = { currency: plan.currency, locale };
  const percent = (value: number | null, style: Style = 'short') =>
    value === null ? '–' : formatValue(value, share, { ...options, style });
  const people = (value: number) => formatValue(value, count(plan.population.unit), options);
  const seen = (value: number | null, style?: Style) => ({ text: percent(value, style), value });
  const chanceOf = ({ value }: Figure) =>
    seen(value === null ? null : powerAt(plan, primary, value));
  /** The curve rises from left to right: it leaves room above its left and below its right. */
  const beside = (place: number, power: number) =>
    x(place) > roomFor
      ? ({ x: x(place) - 10, y: y(power) - 8, textAnchor: 'end' } as const)
      : ({ x: x(place) + 10, y: y(power) + 20, textAnchor: 'start' } as const);
  const drawn = curve.flatMap(({ share, power }) =>
    power === null ? [] : [[x(share), y(power)] as const],
  );

  return (
    <Chart
      title={text.chart}
      text={text.chartText({
        share: show(cohort.share),
        low: show(cohortBand.low),
        high: show(cohortBand.high),
        required: show(cohort.required),
        power: show(cohort.power),
      })}
      width={width}
      height={height}
      explorer={{
        by: text.byUnits,
        at: cursor,
        count: curve.length,
        onMove: setAt,
        text: text.powerPoint({
          units: people(current.units),
          share: percent(current.share),
          power: percent(current.power),
        }),
      }}
      table={{
        columns: [text.columns.what, text.columns.units, text.columns.share, text.columns.power],
        rows: [
          [text.rows.low, cell(cohort.bandLow), cell(cohortBand.low), chanceOf(cohort.bandLow)],
          [text.rows.high, cell(cohort.bandHigh), cell(cohortBand.high), chanceOf(cohort.bandHigh)],
          [text.rows.chosen, cell(units), cell(cohort.share), cell(cohort.power)],
          [text.rows.needed, cell(cohort.required), cell(cohort.requiredShare), cell(goal)],
          ...curve
            .filter((_, index) => index % tabled === 0)
            .map(({ units, share, power }) => [
              text.rows.size(people(units)),
              { text: people(units), value: units },
              seen(share),
              seen(power, 'full'),
            ]),
        ],
      }}
    >
      <rect
        className="calc-band"
        x={x(low)}
        y={plot.top}
        width={Math.max(0, x(Math.min(high, end)) - x(low))}
        height={plot.bottom - plot.top}
      />
      {ticks(0, 1, 4).map((tick) => (
        <g key={tick} className="calc-tick">
          <line x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} data-zero={tick === 0} />
          <text x={plot.left - 6} y={y(tick) + 4} textAnchor="end">
            {percent(tick)}
          </text>
        </g>
      ))}
      {ticks(0, end, 4).map((tick) => (
        <text key={tick} className="calc-axis" x={x(tick)} y={plot.bottom + 18} textAnchor="middle">
          {percent(tick)}
        </text>
      ))}
      <text className="calc-axis" x={x(low)} y={plot.bottom + 38}>
        {text.band(show(cohortBand.low), show(cohortBand.high))}
      </text>
      {goal.value !== null && (
        <>
          <line
            className="calc-dashed"
            x1={plot.left}
            x2={plot.right}
            y1={y(goal.value)}
            y2={y(goal.value)}
          />
          <text className="calc-name" x={plot.left + 4} y={y(goal.value) - 6}>
            {text.goal(show(goal))}
          </text>
        </>
      )}
      <line
        className="calc-cursor"
        x1={x(current.share)}
        x2={x(current.share)}
        y1={plot.top}
        y2={plot.bottom}
      />
      <polyline className="calc-line" points={points(drawn)} />
      {needed !== null && goal.value !== null && (
        <>
          <rect
            className="calc-dot"
            x={x(needed) - 5}
            y={y(goal.value) - 5}
            width="10"
            height="10"
          />
          <text className="calc-name" {...beside(needed, goal.value)}>
            {text.needed(show(cohort.required))}
          </text>
        </>
      )}
      {chosen !== null && cohort.power.value !== null && (
        <>
          <circle className="calc-dot calc-own" cx={x(chosen)} cy={y(cohort.power.value)} r="6" />
          <text className="calc-name calc-own" {...beside(chosen, cohort.power.value)}>
            {text.chosen(show(units))}
          </text>
        </>
      )}
    </Chart>
  );
}
