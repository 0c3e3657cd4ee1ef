/** The cumulative cash of each plan in one drawing: dashes and labels tell the lines apart. */
import { useState } from 'react';
import { CashAxes } from '../../calculators/chart/CashAxes.tsx';
import { Chart } from '../../calculators/chart/Chart.tsx';
import { linear } from '../../calculators/chart/scale.ts';
import { linePath } from '../../calculators/chart/shape.ts';
import { formatList, formatValue, type Style } from '../../calculators/format.ts';
import type { Analysis } from '../../model/collect.ts';
import { duration, money } from '../../model/figure.ts';
import type { CashPoint } from '../../model/payback.ts';
import { compareMessages } from '../messages/compare.ts';
import { useWorkbench } from '../state/workbench.ts';
import type { Candidate } from './candidates.ts';
import { apart } from './labels.ts';

const [width, height] = [440, 270];
const plot = { left: 56, right: 430, top: 14, bottom: 230 };

interface Props {
  readonly compared: readonly Candidate[];
  readonly analyses: readonly Analysis[];
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly cash: readonly CashPoint[];
}

export function CashLines({ compared, analyses }: Props) {
  const lines = compared.flatMap(({ id, name }, at): Line[] => {
    const cash = analyses[at]?.payback?.cash ?? [];
    return cash.length > 1 ? [{ id, name, cash }] : [];
  });
  return lines.length > 1 ? (
    <Drawn lines={lines} currency={compared[0]?.plan.currency ?? ''} />
  ) : null;
}

function Drawn({
  lines,
  currency,
}: {
  readonly lines: readonly Line[];
  readonly currency: string;
}) {
  const { locale } = useWorkbench();
  const words = compareMessages(locale);
  const [chosen, setChosen] = useState<number>();
  const amount = (value: number, style: Style = 'short') =>
    formatValue(value, money(), { currency, locale, style });
  const last = Math.min(...lines.map(({ cash }) => cash.length - 1));
  const shown = lines.map((line) => ({ ...line, cash: line.cash.slice(0, last + 1) }));
  const values = shown.flatMap(({ cash }) => cash.map(({ phased }) => phased));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = linear([0, last], [plot.left, plot.right]);
  const y = linear([low, high], [plot.bottom, plot.top]);
  const month = Math.min(chosen ?? last, last);
  const at = (cash: readonly CashPoint[], index: number) => cash[index]?.phased ?? 0;
  const labels = apart(shown.map(({ cash }) => y(at(cash, last)) - 8));
  const listed = formatList(
    shown.map(({ name, cash }) => words.pointOf(name, amount(at(cash, month)))),
    locale,
  );
  return (
    <Chart
      title={words.chart}
      text={words.chartText(
        shown
          .map(({ name, cash }) =>
            words.chartLine({
              plan: name,
              start: amount(at(cash, 0)),
              end: amount(at(cash, last)),
              month: formatValue(last, duration('month'), { currency, locale }),
            }),
          )
          .join(' '),
      )}
      width={width}
      height={height}
      explorer={{
        by: words.byMonth,
        at: month,
        count: last + 1,
        onMove: setChosen,
        under: linear([plot.left, plot.right], [0, last]),
        text: words.point(String(month), listed),
      }}
      table={{
        columns: [words.month, ...shown.map(({ name }) => name)],
        rows: Array.from({ length: last + 1 }, (_, index) => [
          String(index),
          ...shown.map(({ cash }) => {
            const value = at(cash, index);
            return { text: amount(value, 'full'), value };
          }),
        ]),
      }}
    >
      <CashAxes
        plot={plot}
        height={height}
        x={x}
        y={y}
        values={[low, high]}
        months={last}
        amount={amount}
        name={words.month}
      />
      <line className="calc-cursor" x1={x(month)} x2={x(month)} y1={plot.top} y2={plot.bottom} />
      {shown.map(({ id, cash }, index) => (
        <path
          key={id}
          className={`calc-line bench-compare-line-${index + 1}`}
          d={linePath(cash.map(({ phased }, step) => [x(step), y(phased)]))}
        />
      ))}
      {shown.map(({ id, name }, index) => (
        <text
          key={id}
          className={`calc-name bench-compare-label-${index + 1}`}
          x={plot.right - 4}
          y={labels[index]}
          textAnchor="end"
        >
          {shortened(name)}
        </text>
      ))}
    </Chart>
  );
}

/** As much of a title as the drawing has room for, from its end, where scenarios differ. */
const longest = 40;
const shortened = (name: string): string => {
  const letters = [...name];
  return letters.length > longest ? `…${letters.slice(1 - longest).join('')}` : name;
};
