/** Every metric's estimate and interval against its threshold, each on a scale of its own. */
import { useState } from 'react';
import { gainOver } from '../../model/decision/verdict.ts';
import type { Judgement } from '../../model/decision.ts';
import type { Figure } from '../../model/figure.ts';
import { isUpTo } from '../../model/threshold.ts';
import { formatInput } from '../format.ts';
import { decisionMessages } from '../messages/decision.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Chart } from './Chart.tsx';
import { toneOf, VerdictMark } from './VerdictMark.tsx';

const width = 400;
const plot = { left: 16, right: 384, middle: 200, top: 8, row: 74 };

export function ForestChart({ judgements }: { judgements: readonly Judgement[] }) {
  const { calculator, show, cell } = useContextOfCalculator();
  const { locale } = calculator;
  const [chosen, setChosen] = useState(0);
  const text = decisionMessages(locale);
  const at = Math.min(chosen, judgements.length - 1);
  const bottom = plot.top + plot.row * judgements.length;

  const inWords = ({ metric, estimate, low, high, margin, verdict }: Judgement) =>
    (low.value === null ? text.pointOpen : text.point)({
      metric: metric.name,
      estimate: show(estimate),
      low: show(low),
      high: show(high),
      margin: show(margin),
      verdict: text.verdicts[verdict],
    });
  const inShort = ({ estimate, low, high, margin }: Judgement) => {
    // The estimate names the unit for all of them, but a percentage is none without its sign.
    const isPercentage = estimate.unit.quantity === 'share' && estimate.unit.of === undefined;
    const round = (figure: Figure) => {
      if (figure.value === null) return '–';
      if (isPercentage) return show(figure);
      return formatInput(Number(figure.value.toPrecision(3)), estimate.unit, locale);
    };
    const values = {
      estimate: show(estimate),
      low: round(low),
      high: round(high),
      margin: round(margin),
    };
    return low.value === null ? text.rowOpen(values) : text.row(values);
  };

  return (
    <Chart
      title={text.chart}
      text={text.chartText(judgements.map(inWords).join(' '))}
      width={width}
      height={bottom + 26}
      explorer={{
        by: text.byMetric,
        at,
        count: judgements.length,
        onMove: setChosen,
        text: judgements[at] ? inWords(judgements[at]) : '',
      }}
      table={{
        columns: Object.values(text.columns),
        rows: judgements.map(({ metric, estimate, low, high, margin, verdict }) => [
          metric.name,
          cell(estimate),
          cell(low),
          cell(high),
          cell(margin),
          text.verdicts[verdict],
        ]),
      }}
    >
      {judgements.map((judgement, index) => (
        <Row
          key={judgement.metric.id}
          judgement={judgement}
          top={plot.top + plot.row * index}
          chosen={index === at}
          verdict={text.verdicts[judgement.verdict]}
          values={inShort(judgement)}
        />
      ))}
      <text className="calc-axis" x={plot.left} y={bottom + 18}>
        {text.worse}
      </text>
      <text className="calc-axis" x={plot.middle} y={bottom + 18} textAnchor="middle">
        {text.threshold}
      </text>
      <text className="calc-axis" x={plot.right} y={bottom + 18} textAnchor="end">
        {text.better}
      </text>
    </Chart>
  );
}

interface RowProps {
  readonly judgement: Judgement;
  readonly top: number;
  readonly chosen: boolean;
  readonly verdict: string;
  readonly values: string;
}

function Row({ judgement, top, chosen, verdict, values }: RowProps) {
  const { metric, estimate, low, high, margin } = judgement;
  const y = top + 40;
  const tone = `calc-${toneOf[judgement.verdict]}`;
  const place = placer(judgement);
  return (
    <g>
      {chosen && (
        <rect className="calc-band" x="0" y={top} width={width} height={plot.row - 2} rx="4" />
      )}
      <text className="calc-name" x={plot.left} y={top + 18}>
        {metric.name}
      </text>
      <text
        className={`calc-name calc-verdict-word ${tone}`}
        x={plot.right}
        y={top + 18}
        textAnchor="end"
      >
        {verdict}
      </text>
      <line className="calc-base" x1={plot.left} x2={plot.right} y1={y} y2={y} />
      <line className="calc-stem" x1={plot.middle} x2={plot.middle} y1={y - 14} y2={y + 14} />
      {low.value !== null && high.value !== null && (
        <path
          className={`calc-interval ${tone}`}
          d={`M${place(low.value)} ${y - 6}v12M${place(high.value)} ${y - 6}v12M${place(low.value)} ${y}H${place(high.value)}`}
        />
      )}
      {estimate.value !== null && margin.value !== null && (
        <VerdictMark verdict={judgement.verdict} x={place(estimate.value)} y={y} />
      )}
      <text className="calc-axis" x={plot.left} y={top + 66}>
        {values}
      </text>
    </g>
  );
}

/** Puts a value of the metric on the row: its threshold in the middle, its farthest point near an end. */
function placer({ metric, estimate, low, high, margin, comparison }: Judgement) {
  const threshold = margin.value ?? 0;
  const gain = (value: number) =>
    gainOver({ estimate: value, low: value, high: value }, threshold, isUpTo(metric)).estimate;
  const shown = [estimate.value, low.value, high.value, comparison === 'level' ? null : 0];
  const farthest = Math.max(...shown.map((value) => (value === null ? 0 : Math.abs(gain(value)))));
  const scale = farthest > 0 ? (plot.right - plot.middle - 12) / farthest : 0;
  return (value: number) => Number((plot.middle + gain(value) * scale).toFixed(2));
}
