/** Cumulative cash by month: phased as a full line, big bang dashed, the break-even marked. */
import { useState } from 'react';
import { duration, money } from '../../model/figure.ts';
import type { Simulation } from '../../model/money/simulation.ts';
import type { Payback } from '../../model/payback.ts';
import { formatValue, type Style } from '../format.ts';
import { paybackMessages } from '../messages/payback.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { CashAxes } from './CashAxes.tsx';
import { Chart } from './Chart.tsx';
import { linear, points } from './scale.ts';
import { linePath } from './shape.ts';

const [width, height] = [400, 250];
const plot = { left: 56, right: 390, top: 14, bottom: 214 };

interface Props extends Pick<Payback, 'cash' | 'phasedMonths'> {
  /** Where eight of ten draws lie, month by month, once somebody asked how sure this is. */
  readonly band?: Simulation['cash'] | undefined;
}

export function CashChart({ cash, phasedMonths, band: drawn }: Props) {
  const { calculator, words, show } = useContextOfCalculator();
  const { currency } = calculator.plan;
  const { locale } = calculator;
  const [chosen, setChosen] = useState<number>();
  const first = cash[0];
  const last = cash.at(-1);
  // Until somebody moves it, the cursor stands where the investment is back.
  const cursor = chosen ?? Math.ceil(phasedMonths.value ?? cash.length);
  const current = cash[Math.min(cursor, cash.length - 1)];
  if (!first || !last || !current) return null;

  const text = paybackMessages(calculator.locale);
  const amount = (value: number, style: Style = 'short') =>
    formatValue(value, money(), { currency, locale, style });
  const month = (value: number) => formatValue(value, duration('month'), { currency, locale });
  // Without phases both curves are one.
  const alone = cash.every(({ phased, bigBang }) => phased === bigBang);
  // A band of other months belongs to values that have changed since.
  const band = drawn?.length === cash.length ? drawn : [];
  const values = [
    ...cash.flatMap(({ phased, bigBang }) => [phased, bigBang]),
    ...band.flatMap(({ p10, p90 }) => [p10, p90]),
  ];
  const lastBand = band.at(-1);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = linear([0, last.month], [plot.left, plot.right]);
  const y = linear([low, high], [plot.bottom, plot.top]);
  const back = phasedMonths.value;
  const labelled = Math.max(1, Math.round(last.month * 0.7));
  const at = cash[labelled] ?? last;
  // In the band, under the curve, and out of the way of what else is written there.
  const taken = [y(0) + 20, y(at.phased) + 18];
  const [bandLabel] = lastBand
    ? [0.3, 0.5, 0.15, 0.7]
        .map((part) => y(lastBand.p10 + part * (last.phased - lastBand.p10)) + 4)
        .filter((height) => taken.every((other) => Math.abs(height - other) > 15))
    : [];
  const point = (where: typeof first) =>
    (alone ? text.pointAlone : text.point)({
      month: String(where.month),
      phased: amount(where.phased),
      bigBang: amount(where.bigBang),
    });

  return (
    <Chart
      title={text.chart}
      text={words.frame.spoken([
        (alone ? text.chartTextAlone : text.chartText)({
          start: amount(first.phased),
          month: month(last.month),
          phased: amount(last.phased),
          bigBang: amount(last.bigBang),
        }),
        ...(lastBand
          ? [text.bandText({ p10: amount(lastBand.p10), p90: amount(lastBand.p90) })]
          : []),
        back === null ? text.chartNever(month(last.month)) : text.chartBack(show(phasedMonths)),
      ])}
      width={width}
      height={height}
      explorer={{
        by: text.byMonth,
        at: current.month,
        count: cash.length,
        onMove: setChosen,
        under: linear([plot.left, plot.right], [0, last.month]),
        text: point(current),
      }}
      table={{
        columns: [
          text.month,
          ...(alone ? [text.alone] : [text.phased, text.bigBang]),
          ...(lastBand ? Object.values(text.percentiles) : []),
        ],
        rows: cash.map(({ month, phased, bigBang }, index) => [
          String(month),
          { text: amount(phased, 'full'), value: phased },
          ...(alone ? [] : [{ text: amount(bigBang, 'full'), value: bigBang }]),
          ...percentilesOf(band[index]).map((value) => ({ text: amount(value, 'short'), value })),
        ]),
      }}
    >
      <CashAxes
        plot={plot}
        height={height}
        x={x}
        y={y}
        values={[low, high]}
        months={last.month}
        amount={amount}
        name={text.month}
      />
      <line
        className="calc-cursor"
        x1={x(current.month)}
        x2={x(current.month)}
        y1={plot.top}
        y2={plot.bottom}
      />
      {lastBand && (
        <polygon
          className="calc-band"
          points={points([
            ...band.map(({ month, p90 }) => [x(month), y(p90)] as const),
            ...band.toReversed().map(({ month, p10 }) => [x(month), y(p10)] as const),
          ])}
        />
      )}
      {!alone && (
        <path
          className="calc-line calc-dashed"
          d={linePath(cash.map(({ month, bigBang }) => [x(month), y(bigBang)]))}
        />
      )}
      <path
        className="calc-line"
        d={linePath(cash.map(({ month, phased }) => [x(month), y(phased)]))}
      />
      <text className="calc-name" x={x(at.month) - 8} y={y(at.bigBang) - 8} textAnchor="end">
        {alone ? text.alone : text.bigBang}
      </text>
      {bandLabel !== undefined && (
        <text className="calc-axis" x={plot.right - 4} y={bandLabel} textAnchor="end">
          {text.band}
        </text>
      )}
      {!alone && (
        <text className="calc-name calc-own" x={x(at.month) + 8} y={y(at.phased) + 18}>
          {text.phased}
        </text>
      )}
      {!alone && (
        <rect
          className="calc-dot"
          x={x(current.month) - 4}
          y={y(current.bigBang) - 4}
          width="8"
          height="8"
        />
      )}
      <circle className="calc-dot calc-own" cx={x(current.month)} cy={y(current.phased)} r="4.5" />
      {back !== null && back <= last.month && (
        <g className="calc-event">
          <circle cx={x(back)} cy={y(0)} r="6" />
          <text
            x={x(back) + (back > last.month / 2 ? -10 : 10)}
            y={y(0) + 20}
            textAnchor={back > last.month / 2 ? 'end' : 'start'}
          >
            {text.breakEven(show(phasedMonths))}
          </text>
        </g>
      )}
    </Chart>
  );
}

const percentilesOf = (band: Simulation['cash'][number] | undefined): number[] =>
  band ? [band.p10, band.p50, band.p90] : [];
