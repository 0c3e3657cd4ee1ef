/**
 * The plan's schedule beside others: on the left what each saves in the first year, on the right what
 * a harm costs before it is stopped. Both from zero, each on a scale of its own.
 */
import { useState } from 'react';
import { type Figure, share, statistic } from '../../model/figure.ts';
import type { Schedule } from '../../model/rollout/alternatives.ts';
import type { Rollout } from '../../model/rollout.ts';
import { formatList, formatValue, nounFor } from '../format.ts';
import { rolloutMessages } from '../messages/rollout.ts';
import { scheduleMessages } from '../messages/schedules.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Chart } from './Chart.tsx';
import { linear } from './scale.ts';

const [width, row, head] = [400, 46, 26];
const panel = { saves: 4, loses: 212, bar: 112 };

export function ScheduleChart({ rollout }: { rollout: Rollout }) {
  const { calculator, show, cell } = useContextOfCalculator();
  const { plan, locale } = calculator;
  const [chosen, setChosen] = useState(0);
  const text = scheduleMessages(locale);
  const { chartPhase } = rolloutMessages(locale);
  const { schedules, harm } = rollout;
  const current = schedules[Math.min(chosen, schedules.length - 1)];
  if (!current) return null;

  // Without a size of the harm its cost waits, but not how much is exposed to it.
  const known = harm.perUnitWeek.value !== null;
  const risk = ({ worstLoss, atRisk }: Schedule) => (known ? worstLoss : atRisk);
  const riskLabel = (schedule: Schedule) =>
    show(known ? schedule.worstLoss : { ...schedule.atRisk, unit: statistic });
  const percent = (value: number) => formatValue(value, share, { currency: plan.currency, locale });
  const saves = barScale(schedules.map(({ benefitYear }) => benefitYear));
  const loses = barScale(schedules.map(risk));
  const name = ({ id, phases }: Schedule) => {
    const weeks = phases.map(({ week }) => String(week));
    if (weeks.length > 5) return text.schedules[id];
    return weeks.length === 1
      ? text.scheduleInWeek(text.schedules[id], weeks[0] ?? '')
      : text.scheduleInWeeks(text.schedules[id], formatList(weeks, locale));
  };

  return (
    <Chart
      title={text.compare}
      text={text.compareText(
        formatList(
          schedules.map((schedule) =>
            text.compareOne({
              name: name(schedule),
              benefit: show(schedule.benefitYear),
              risk: show(risk(schedule)),
            }),
          ),
          locale,
        ),
      )}
      width={width}
      height={head + schedules.length * row}
      explorer={{
        by: text.bySchedule,
        at: schedules.indexOf(current),
        count: schedules.length,
        onMove: setChosen,
        text: text.schedulePoint({
          name: name(current),
          benefit: show(current.benefitYear),
          seen: show(current.seenAfter),
          loss: show(current.worstLoss),
          atRisk: show(current.atRisk),
        }),
      }}
      table={{
        columns: Object.values(text.scheduleColumns),
        rows: schedules.map((schedule) => [
          text.schedules[schedule.id],
          formatList(
            schedule.phases.map((phase) => chartPhase(percent(phase.share), String(phase.week))),
            locale,
          ),
          cell(schedule.benefitYear, 'full'),
          cell(schedule.seenAfter),
          cell(schedule.atRisk),
          cell(schedule.worstLoss, 'full'),
        ]),
      }}
    >
      <text className="calc-axis" x={panel.saves} y={14}>
        {text.saves}
      </text>
      <text className="calc-axis" x={panel.loses} y={14}>
        {known ? text.loses : text.atRisk(nounFor(2, `${plan.population.unit}-week`, locale))}
      </text>
      {schedules.map((schedule, index) => {
        const top = head + index * row;
        return (
          <g key={schedule.id} className={schedule.id === 'plan' ? 'calc-own' : ''}>
            {schedule === current && (
              <rect className="calc-band" x={0} y={top} width={width} height={row - 4} />
            )}
            <text className="calc-name" x={panel.saves} y={top + 15}>
              {name(schedule)}
            </text>
            <Bar
              at={panel.saves}
              top={top + 21}
              scale={saves}
              figure={schedule.benefitYear}
              label={show(schedule.benefitYear)}
              kind="calc-gain"
            />
            <Bar
              at={panel.loses}
              top={top + 21}
              scale={loses}
              figure={risk(schedule)}
              label={riskLabel(schedule)}
              kind="calc-loss"
            />
          </g>
        );
      })}
    </Chart>
  );
}

interface BarProps {
  readonly at: number;
  readonly top: number;
  readonly scale: (value: number) => number;
  readonly figure: Figure;
  readonly label: string;
  readonly kind: string;
}

function Bar({ at, top, scale, figure, label, kind }: BarProps) {
  const [zero, end] = [scale(0), scale(figure.value ?? 0)];
  return (
    <>
      <rect
        className={kind}
        x={at + Math.min(zero, end)}
        y={top}
        width={Math.max(1, Math.abs(end - zero))}
        height={13}
      />
      <text className="calc-name" x={at + Math.max(zero, end) + 6} y={top + 11.5}>
        {label}
      </text>
    </>
  );
}

/** From zero to the largest, or from the smallest where something is lost. */
function barScale(figures: readonly Figure[]) {
  const values = figures.map(({ value }) => value ?? 0);
  return linear([Math.min(0, ...values), Math.max(0, ...values)], [0, panel.bar]);
}
