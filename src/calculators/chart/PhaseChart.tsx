/**
 * The share active in each week as steps, against a big bang, with a review after each phase and
 * the freezes in which nothing may start.
 */
import { useId, useState } from 'react';
import { weeksUntil } from '../../model/calendar.ts';
import { share } from '../../model/figure.ts';
import { freezesOf } from '../../model/freezes.ts';
import type { Rollout, RolloutPhase } from '../../model/rollout.ts';
import { formatDate, formatList, formatValue } from '../format.ts';
import { rolloutMessages } from '../messages/rollout.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Chart } from './Chart.tsx';
import { phaseTable } from './phase-table.ts';
import { linear, ticks } from './scale.ts';
import { linePath, stepPath } from './shape.ts';

const [width, height] = [400, 240];
const plot = { left: 46, right: 388, top: 26, bottom: 196 };

export function PhaseChart({ rollout }: { rollout: Rollout }) {
  const { calculator, words, show, cell } = useContextOfCalculator();
  const { plan, locale } = calculator;
  const [chosen, setChosen] = useState(0);
  const hatch = useId();
  const text = rolloutMessages(calculator.locale);
  const phases = rollout.phases.map((phase) => ({
    ...phase,
    from: (phase.week.value ?? 1) - 1,
    until: (phase.week.value ?? 1) - 1 + (phase.weeks.value ?? 0),
    portion: phase.share.value ?? 0,
  }));
  const bigBang =
    rollout.weeks.value !== null ? rollout.weeks.value - (rollout.bigBangWeeks.value ?? 0) : 0;
  const current = phases[Math.min(chosen, phases.length - 1)];
  const last = phases.at(-1);
  if (!current || !last) return null;

  const percent = (value: number) => formatValue(value, share, { currency: plan.currency, locale });
  const week = (phase: RolloutPhase) => String(phase.week.value);
  const x = linear([0, last.until], [plot.left, plot.right]);
  const y = linear([0, 1], [plot.bottom, plot.top]);
  const steps = stepPath([
    [x(0), y(0)],
    ...phases.map(({ from, portion }) => [x(from), y(portion)] as const),
    [x(last.until), y(last.portion)],
  ]);
  const { start } = plan.rollout ?? {};
  const frozen = freezesOf(plan.rollout ?? {})
    .map((freeze) => ({
      ...freeze,
      x1: x(Math.max(0, weeksUntil(start ?? '', freeze.from))),
      x2: x(Math.min(last.until, weeksUntil(start ?? '', freeze.to) + 1 / 7)),
    }))
    .filter(({ x1, x2 }) => x2 > x1);
  const phaseUnder = (drawn: number) => phases.findIndex(({ until }) => drawn <= x(until));
  const described = [
    text.point({
      number: String(current.number),
      share: show(current.share),
      units: show(current.units),
      week: week(current),
      weeks: show(current.weeks),
      benefit: show(current.benefit),
      bigBang: show(current.bigBang),
    }),
    text.pointRisk(show(current.exposure)),
    ...(current.review ? [text.pointReview(formatDate(current.review, locale))] : []),
  ];

  return (
    <Chart
      title={text.chart}
      text={words.frame.spoken([
        text.chartText({
          phases: formatList(
            phases.map((phase) => text.chartPhase(show(phase.share), week(phase))),
            locale,
          ),
          week: String(bigBang + 1),
        }),
        ...(frozen.length > 0
          ? [
              text.chartFreezes(
                formatList(
                  frozen.map(({ name, from, to }) =>
                    text.freezeDates(name, formatDate(from, locale), formatDate(to, locale)),
                  ),
                  locale,
                ),
              ),
            ]
          : []),
      ])}
      width={width}
      height={height}
      explorer={{
        by: text.byPhase,
        at: current.number - 1,
        count: phases.length,
        onMove: setChosen,
        under: phaseUnder,
        text: words.frame.spoken(described),
      }}
      table={phaseTable(rollout, cell, locale)}
    >
      {frozen.length > 0 && <FreezePattern id={hatch} />}
      {frozen.map(({ id, x1, x2 }) => (
        <rect
          key={id}
          className="calc-freeze"
          fill={`url(#${hatch})`}
          x={x1}
          y={plot.top}
          width={x2 - x1}
          height={plot.bottom - plot.top}
        />
      ))}
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <g key={tick} className="calc-tick">
          <line x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} data-zero={tick === 0} />
          <text x={plot.left - 6} y={y(tick) + 4} textAnchor="end">
            {percent(tick)}
          </text>
        </g>
      ))}
      <rect
        className="calc-band"
        x={x(current.from)}
        y={y(current.portion)}
        width={x(current.until) - x(current.from)}
        height={plot.bottom - y(current.portion)}
      />
      <path
        className="calc-line calc-dashed"
        d={linePath([
          [x(bigBang), y(0)],
          [x(bigBang), y(1)],
          [x(last.until), y(1)],
        ])}
      />
      <text className="calc-name" x={x(bigBang) + 6} y={plot.top - 8}>
        {text.bigBang}
      </text>
      <path className="calc-line" d={steps} />
      {phases.map((phase) => (
        <g key={phase.number}>
          {phase.moved && (
            <path
              className="calc-moved"
              d={`M${x(phase.moved.from - 1)} ${y(phase.portion)}H${x(phase.from) - 3}m-6-4l6 4-6 4`}
            />
          )}
          <text className="calc-name calc-own" x={x(phase.from) + 5} y={y(phase.portion) + 16}>
            {percent(phase.portion)}
          </text>
          <path className="calc-review" d={`M${x(phase.until)} ${plot.bottom - 7}l7 7-7 7-7-7Z`} />
        </g>
      ))}
      {ticks(1, last.until, Math.min(6, last.until)).map((tick) =>
        Number.isInteger(tick) ? (
          <text
            key={tick}
            className="calc-axis"
            x={(x(tick - 1) + x(tick)) / 2}
            y={plot.bottom + 20}
            textAnchor="middle"
          >
            {tick}
          </text>
        ) : null,
      )}
      <text className="calc-axis" x={plot.left} y={height - 4}>
        {text.weekAxis}
      </text>
      {frozen.length > 0 && (
        <g className="calc-key">
          <rect
            className="calc-freeze"
            fill={`url(#${hatch})`}
            x={plot.left + 52}
            y={height - 15}
            width="22"
            height="12"
          />
          <text className="calc-axis" x={plot.left + 80} y={height - 4}>
            {text.freezeKey}
          </text>
        </g>
      )}
      <g className="calc-key">
        <path className="calc-review" d={`M${plot.right - 122} ${height - 16}l7 7-7 7-7-7Z`} />
        <text className="calc-axis" x={plot.right} y={height - 4} textAnchor="end">
          {text.review}
        </text>
      </g>
    </Chart>
  );
}

/** Hatched, so that a freeze is told from a phase without its colour. */
const FreezePattern = ({ id }: { id: string }) => (
  <defs>
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse">
      <path className="calc-hatch" d="M-1 1l2-2M0 7l7-7M6 8l2-2" />
    </pattern>
  </defs>
);
