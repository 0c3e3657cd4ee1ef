/** The axes of cash by month: a line at each amount, the months below. */
import { type Scale, ticks } from './scale.ts';

interface Props {
  readonly plot: Readonly<Record<'left' | 'right' | 'bottom', number>>;
  readonly height: number;
  readonly x: Scale;
  readonly y: Scale;
  /** The lowest and the highest amount. */
  readonly values: readonly [number, number];
  readonly months: number;
  readonly amount: (value: number) => string;
  /** What the months are called. */
  readonly name: string;
}

export function CashAxes({ plot, height, x, y, values, months, amount, name }: Props) {
  return (
    <>
      {ticks(...values, 6).map((tick) => (
        <g key={tick} className="calc-tick">
          <line x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} data-zero={tick === 0} />
          <text x={plot.left - 6} y={y(tick) + 4} textAnchor="end">
            {amount(tick)}
          </text>
        </g>
      ))}
      {ticks(0, months, 6).map((tick) => (
        <text key={tick} className="calc-axis" x={x(tick)} y={plot.bottom + 18} textAnchor="middle">
          {tick}
        </text>
      ))}
      <text className="calc-axis" x={plot.right} y={height - 4} textAnchor="end">
        {name}
      </text>
    </>
  );
}
