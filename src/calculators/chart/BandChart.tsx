/** The pilot's share of the population beside the rule of thumb and beside what is needed. */
import type { Cohort } from '../../model/cohort.ts';
import { cohortBand } from '../../model/conventions.ts';
import { share } from '../../model/figure.ts';
import { input } from '../../model/inputs.ts';
import { formatValue } from '../format.ts';
import { cohortMessages } from '../messages/cohort.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Chart } from './Chart.tsx';
import { linear, ticks } from './scale.ts';

const [width, height] = [400, 130];
const plot = { left: 14, right: 382, axis: 84 };
/** Room that a label beside a marker needs. */
const labelWidth = 175;

export function BandChart({ cohort }: { cohort: Cohort }) {
  const { calculator, show, cell } = useContextOfCalculator();
  const { plan, locale } = calculator;
  const text = cohortMessages(calculator.locale);
  const units = input(plan, 'cohort.units');
  const [low, high] = [cohortBand.low.value ?? 0, cohortBand.high.value ?? 0];
  const chosen = cohort.share.value;
  const needed = cohort.requiredShare.value;
  const end = Math.min(1, Math.max(0.2, 1.15 * (chosen ?? 0), 1.15 * (needed ?? 0)));
  const x = linear([0, end], [plot.left, plot.right]);
  const percent = (value: number) => formatValue(value, share, { currency: plan.currency, locale });
  // Labels stand on one side of their markers, the farther one lower, so that no stem crosses them.
  const rightmost = x(Math.max(chosen ?? 0, needed ?? 0));
  const anchor = rightmost + labelWidth > width ? ('end' as const) : ('start' as const);
  const chosenFirst = (chosen ?? 0) < (needed ?? 0) === (anchor === 'start');
  const [chosenAt, neededAt] = chosenFirst ? [13, 33] : [33, 13];

  return (
    <Chart
      title={text.chart}
      text={text.chartText({
        share: show(cohort.share),
        low: show(cohortBand.low),
        high: show(cohortBand.high),
        required: show(cohort.required),
      })}
      width={width}
      height={height}
      table={{
        columns: [text.columns.what, text.columns.units, text.columns.share],
        rows: [
          [text.rows.low, cell(cohort.bandLow), cell(cohortBand.low)],
          [text.rows.high, cell(cohort.bandHigh), cell(cohortBand.high)],
          [text.rows.chosen, cell(units), cell(cohort.share)],
          [text.rows.needed, cell(cohort.required), cell(cohort.requiredShare)],
        ],
      }}
    >
      <rect
        className="calc-band"
        x={x(low)}
        y="44"
        width={x(high) - x(low)}
        height={plot.axis - 44}
      />
      <text className="calc-axis" x={(x(low) + x(high)) / 2} y={height - 6} textAnchor="middle">
        {text.band(show(cohortBand.low), show(cohortBand.high))}
      </text>
      <line className="calc-base" x1={plot.left} x2={plot.right} y1={plot.axis} y2={plot.axis} />
      {ticks(0, end, 4).map((tick) => (
        <text key={tick} className="calc-axis" x={x(tick)} y={plot.axis + 20} textAnchor="middle">
          {percent(tick)}
        </text>
      ))}
      {needed !== null && (
        <Marker x={x(needed)} at={neededAt} anchor={anchor} square>
          {text.needed(show(cohort.required), show(cohort.requiredShare))}
        </Marker>
      )}
      {chosen !== null && (
        <Marker x={x(chosen)} at={chosenAt} anchor={anchor}>
          {text.chosen(show(units), show(cohort.share))}
        </Marker>
      )}
    </Chart>
  );
}

interface MarkerProps {
  readonly x: number;
  readonly at: number;
  readonly anchor: 'start' | 'end';
  readonly square?: boolean;
  readonly children: string;
}

function Marker({ x, at, anchor, square, children }: MarkerProps) {
  return (
    <g className={square ? undefined : 'calc-own'}>
      <line
        className={square ? 'calc-stem calc-dashed' : 'calc-stem'}
        x1={x}
        x2={x}
        y1={at - 10}
        y2={plot.axis}
      />
      {square ? (
        <rect className="calc-dot" x={x - 5} y={plot.axis - 5} width="10" height="10" />
      ) : (
        <circle className="calc-dot" cx={x} cy={plot.axis} r="6" />
      )}
      <text className="calc-name" x={x + (anchor === 'start' ? 6 : -6)} y={at} textAnchor={anchor}>
        {children}
      </text>
    </g>
  );
}
