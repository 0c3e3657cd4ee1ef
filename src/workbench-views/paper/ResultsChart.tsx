/**
 * Each result on a line of its own between what it is held against: where the metric started, the
 * threshold, the rollback line. Shapes tell them apart, and the table has all of the numbers.
 */
import { linear } from '../../calculators/chart/scale.ts';
import { useContextOfCalculator } from '../../calculators/state/context.ts';
import type { PilotResult } from '../../model/results.ts';
import { paperMessages } from '../messages/paper.ts';
import { resultsMessages } from '../messages/results.ts';
import { shortened } from './shortened.ts';

const width = 440;
const plot = { left: 12, right: 428, row: 66, bottom: 26 };

export function ResultsChart({ results }: { readonly results: readonly PilotResult[] }) {
  const { locale } = useContextOfCalculator().calculator;
  const words = paperMessages(locale).chart;
  const height = results.length * plot.row + plot.bottom;
  return (
    <figure className="calc-chart">
      <figcaption>{words.title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.text}>
        {results.map((result, index) => (
          <Row key={result.metric.id} result={result} top={index * plot.row} />
        ))}
        <Key y={height - 10} />
      </svg>
    </figure>
  );
}

function Row({ result, top }: { readonly result: PilotResult; readonly top: number }) {
  const { calculator, show } = useContextOfCalculator();
  const { locale } = calculator;
  const words = paperMessages(locale).chart;
  const { metric, value, reference, threshold, rollback, verdict } = result;
  const lines = rollback.flatMap(({ level }) => (level.value === null ? [] : [level]));
  const known = [value, reference, threshold, ...lines].flatMap((figure) =>
    figure?.value === null || figure === undefined ? [] : [figure.value],
  );
  const x = linear([Math.min(...known), Math.max(...known)], [plot.left + 14, plot.right - 14]);
  const y = top + 34;
  const stated = [
    words.result(show(value)),
    ...(threshold.value === null ? [] : [words.threshold(show(threshold))]),
  ];
  return (
    <g>
      <text className="calc-name" x={plot.left} y={top + 16}>
        {shortened(metric.name, longest)}
      </text>
      <text className="calc-name" x={plot.right} y={top + 16} textAnchor="end">
        {resultsMessages(locale).verdicts[verdict]}
      </text>
      <line className="calc-base" x1={plot.left} x2={plot.right} y1={y} y2={y} />
      {reference && reference.value !== null && <Reference x={x(reference.value)} y={y} />}
      {threshold.value !== null && <Threshold x={x(threshold.value)} y={y} />}
      {lines.map((line) => (
        <Rollback key={line.path} x={x(line.value ?? 0)} y={y} />
      ))}
      {value.value !== null && <Result x={x(value.value)} y={y} />}
      <text className="calc-axis" x={plot.left} y={top + 56}>
        {stated.join(words.between)}
      </text>
    </g>
  );
}

interface Mark {
  readonly x: number;
  readonly y: number;
}

const Result = ({ x, y }: Mark) => <circle className="bench-paper-result" cx={x} cy={y} r="5" />;
const Reference = ({ x, y }: Mark) => (
  <path className="bench-paper-reference" d={`M${x} ${y - 6}l5 6-5 6-5-6Z`} />
);
const Threshold = ({ x, y }: Mark) => (
  <line className="bench-paper-threshold" x1={x} x2={x} y1={y - 11} y2={y + 11} />
);
const Rollback = ({ x, y }: Mark) => (
  <path className="bench-paper-rollback" d={`M${x - 5} ${y - 5}l10 10m0-10l-10 10`} />
);

/** Which shape is which. */
function Key({ y }: { readonly y: number }) {
  const { locale } = useContextOfCalculator().calculator;
  const { key } = paperMessages(locale).chart;
  const entries = [
    { Shape: Result, label: key.result, x: 8 },
    { Shape: Threshold, label: key.threshold, x: 84 },
    { Shape: Reference, label: key.reference, x: 184 },
    { Shape: Rollback, label: key.rollback, x: 308 },
  ];
  return (
    <g>
      {entries.map(({ Shape, label, x }) => (
        <g key={label}>
          <Shape x={plot.left + x} y={y} />
          <text className="calc-axis" x={plot.left + x + 12} y={y + 4}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

/** As much of a name as stands beside its verdict. */
const longest = 44;
