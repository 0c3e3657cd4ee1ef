/** A metric's result and interval on a line, against its threshold, its rollback line and baseline. */
import { useState } from 'react';
import { Chart } from '../../calculators/chart/Chart.tsx';
import { linear, type Scale } from '../../calculators/chart/scale.ts';
import { ToneMark } from '../../calculators/chart/VerdictMark.tsx';
import { formatList } from '../../calculators/format.ts';
import { useContextOfCalculator } from '../../calculators/state/context.ts';
import type { PilotResult } from '../../model/results.ts';
import { isUpTo } from '../../model/threshold.ts';
import { resultChartMessages } from '../messages/result-charts.ts';
import { resultsMessages } from '../messages/results.ts';
import { useWorkbench } from '../state/workbench.ts';
import { extentOf, type Mark, marksOf } from './marks.ts';
import { toneOfVerdict } from './tones.ts';

const width = 400;
const plot = { left: 14, right: 386, top: 16, row: 17 };

interface Props {
  readonly result: PilotResult;
  /** For how many lines there is room above. */
  readonly rows: number;
}

export function ResultChart({ result, rows }: Props) {
  const { locale } = useWorkbench();
  const { show, cell } = useContextOfCalculator();
  const [chosen, setChosen] = useState(0);
  const text = resultChartMessages(locale);
  const { metric, verdict, low, high } = result;
  const marks = marksOf(result, locale);
  const ends = [low, high].flatMap((end) => (end.value === null ? [] : [end.value]));
  const x = linear(extentOf([...marks.map(({ at }) => at), ...ends]), [plot.left, plot.right]);
  const above = marks.filter(({ kind }) => kind === 'threshold' || kind === 'rollback');
  const y = plot.top + plot.row * rows + 14;
  const at = Math.min(chosen, marks.length - 1);
  const current = marks[at];

  const inWords = ({ kind, name, figure }: Mark) =>
    text.mark(
      name,
      kind === 'value' && ends.length === 2
        ? text.interval({ value: show(figure), low: show(low), high: show(high) })
        : show(figure),
    );
  const better = isUpTo(metric) ? 'lower' : 'higher';
  const threshold = marks.find(({ kind }) => kind === 'threshold');
  const goodEnd = better === 'lower' ? plot.left : plot.right;
  const title = text.verdict(metric.name, resultsMessages(locale).verdicts[verdict]);

  return (
    <Chart
      title={title}
      text={text.text({
        marks: formatList(marks.map(inWords), locale),
        direction: text.directionText[better],
      })}
      width={width}
      height={y + 66}
      explorer={{
        by: text.byMark,
        at,
        count: marks.length,
        onMove: setChosen,
        under: (pointed) => nearest(marks, x, pointed),
        text: current ? inWords(current) : '',
      }}
      table={{
        columns: [text.columns.what, text.columns.value],
        rows: [
          ...marks.map(({ name, figure }) => [name, cell(figure)]),
          ...(ends.length === 2
            ? [
                [text.marks.low, cell(low)],
                [text.marks.high, cell(high)],
              ]
            : []),
        ],
      }}
    >
      {threshold && (
        <rect
          className="bench-good"
          x={Math.min(x(threshold.at), goodEnd)}
          y={y - 9}
          width={Math.abs(x(threshold.at) - goodEnd)}
          height="18"
        />
      )}
      <line className="calc-base" x1={plot.left} x2={plot.right} y1={y} y2={y} />
      {current && (
        <line
          className="calc-cursor"
          x1={x(current.at)}
          x2={x(current.at)}
          y1={plot.top}
          y2={y + 40}
        />
      )}
      {above.map((mark, index) => (
        <Line
          key={mark.name}
          mark={mark}
          x={x(mark.at)}
          y={plot.top + plot.row * (rows - above.length + index)}
          to={y + 12}
        >
          {text.mark(mark.name, show(mark.figure))}
        </Line>
      ))}
      {low.value !== null && high.value !== null && (
        <path
          className={`calc-interval calc-${toneOfVerdict[verdict]}`}
          d={`M${x(low.value)} ${y - 6}v12M${x(high.value)} ${y - 6}v12M${x(low.value)} ${y}H${x(high.value)}`}
        />
      )}
      {marks.map((mark) => {
        if (mark.kind === 'value')
          return (
            <g key={mark.name}>
              <ToneMark tone={toneOfVerdict[verdict]} x={x(mark.at)} y={y} />
              <Label x={x(mark.at)} y={y + 27} name="calc-name">
                {text.mark(mark.name, show(mark.figure))}
              </Label>
            </g>
          );
        return mark.kind === 'reference' ? (
          <g key={mark.name}>
            <circle className="calc-open" cx={x(mark.at)} cy={y} r="4" />
            <Label x={x(mark.at)} y={y + 44}>
              {text.mark(mark.name, show(mark.figure))}
            </Label>
          </g>
        ) : null;
      })}
      <text
        className="calc-name"
        x={goodEnd}
        y={y + 62}
        textAnchor={better === 'lower' ? 'start' : 'end'}
      >
        {text.direction[better]}
      </text>
    </Chart>
  );
}

interface LineProps {
  readonly mark: Mark;
  readonly x: number;
  /** Where its label stands. */
  readonly y: number;
  readonly to: number;
  readonly children: string;
}

const Line = ({ mark, x, y, to, children }: LineProps) => (
  <g className={`bench-${mark.kind}`}>
    <line x1={x} x2={x} y1={y + 4} y2={to} />
    <Label x={x} y={y} name="calc-name">
      {children}
    </Label>
  </g>
);

interface LabelProps {
  readonly x: number;
  readonly y: number;
  readonly name?: string;
  readonly children: string;
}

/** Beside the ends of the drawing a label turns inwards. */
function Label({ x, y, name = 'calc-axis', children }: LabelProps) {
  const anchor = x < width / 3 ? 'start' : x > (2 * width) / 3 ? 'end' : 'middle';
  return (
    <text className={name} x={x} y={y} textAnchor={anchor}>
      {children}
    </text>
  );
}

function nearest(marks: readonly Mark[], x: Scale, pointed: number): number {
  const distances = marks.map(({ at }) => Math.abs(x(at) - pointed));
  return distances.indexOf(Math.min(...distances));
}
