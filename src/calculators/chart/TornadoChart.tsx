/** One bar for each uncertain input: from the net present value at its low to that at its high. */
import { useState } from 'react';
import { money } from '../../model/figure.ts';
import { input } from '../../model/inputs.ts';
import type { Swing } from '../../model/money/sensitivity.ts';
import { labelOf } from '../explain.ts';
import { formatValue } from '../format.ts';
import { surenessMessages } from '../messages/sureness.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Chart } from './Chart.tsx';
import { linear, ticks } from './scale.ts';

const width = 400;
const plot = { left: 14, right: 386, top: 8 };
const [row, bar] = [42, 14];

export function TornadoChart({ swings, npv }: { swings: readonly Swing[]; npv: number }) {
  const { calculator, show, cell } = useContextOfCalculator();
  const { plan, locale } = calculator;
  const text = surenessMessages(locale);
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, swings.length - 1);
  const current = swings[at];
  if (!current) return null;

  const amount = (value: number) =>
    formatValue(value, money(), { currency: plan.currency, locale });
  const values = swings.flatMap(({ low, high }) => [low.npv.value ?? npv, high.npv.value ?? npv]);
  const ends = [Math.min(npv, ...values), Math.max(npv, ...values)] as const;
  const bottom = plot.top + row * swings.length;
  const x = linear(ends, [plot.left, plot.right]);
  const named = ({ input: { path, low, high }, ...outcome }: Swing) => {
    const level = (value: number) =>
      formatValue(value, input(plan, path).unit, {
        currency: plan.currency,
        locale,
        style: 'exact',
      });
    return {
      input: labelOf(`plan.${path}`, plan, locale),
      low: level(low),
      high: level(high),
      npvLow: show(outcome.low.npv),
      npvHigh: show(outcome.high.npv),
    };
  };
  const first = named(swings[0] ?? current);

  return (
    <Chart
      title={text.tornado}
      text={text.tornadoText({
        input: first.input,
        low: first.npvLow,
        high: first.npvHigh,
        likely: amount(npv),
      })}
      width={width}
      height={bottom + 46}
      explorer={{
        by: text.byInput,
        at,
        count: swings.length,
        onMove: setChosen,
        text: text.tornadoPoint(named(current)),
      }}
      table={{
        columns: Object.values(text.columns),
        rows: swings.map((swing) => {
          const { input: name, low, high } = named(swing);
          return [
            name,
            { text: low, value: swing.input.low },
            { text: high, value: swing.input.high },
            cell(swing.low.npv),
            cell(swing.high.npv),
            cell(swing.low.months),
            cell(swing.high.months),
          ];
        }),
      }}
    >
      {swings.map((swing, index) => {
        const top = plot.top + row * index;
        const [low, high] = [x(swing.low.npv.value ?? npv), x(swing.high.npv.value ?? npv)];
        return (
          <g key={swing.input.path} className={index === at ? 'calc-own' : undefined}>
            <text className="calc-name" x={plot.left} y={top + 12}>
              {named(swing).input}
            </text>
            <rect
              className="calc-bar"
              x={Math.min(low, high)}
              y={top + 18}
              width={Math.abs(high - low)}
              height={bar}
            />
            {/* Filled where the input is high, open where it is low. */}
            <circle className="calc-dot" cx={high} cy={top + 18 + bar / 2} r="4.5" />
            <circle className="calc-open" cx={low} cy={top + 18 + bar / 2} r="4.5" />
          </g>
        );
      })}
      <line className="calc-cursor" x1={x(npv)} x2={x(npv)} y1={plot.top + 16} y2={bottom} />
      {ticks(...ends, 3).map((tick) => (
        <text key={tick} className="calc-axis" x={x(tick)} y={bottom + 16} textAnchor="middle">
          {amount(tick)}
        </text>
      ))}
      <circle className="calc-open" cx={plot.left + 6} cy={bottom + 34} r="4.5" />
      <text className="calc-axis" x={plot.left + 16} y={bottom + 38}>
        {text.atLow}
      </text>
      <circle className="calc-dot" cx={plot.left + 106} cy={bottom + 34} r="4.5" />
      <text className="calc-axis" x={plot.left + 116} y={bottom + 38}>
        {text.atHigh}
      </text>
    </Chart>
  );
}
