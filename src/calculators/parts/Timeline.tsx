/** The phases in order: who starts when, what moved it, whether it can be carried, its review. */
import type { Capacity } from '../../model/rollout/capacity.ts';
import type { Rollout, RolloutPhase } from '../../model/rollout.ts';
import { formatDate, formatList } from '../format.ts';
import { rolloutMessages } from '../messages/rollout.ts';
import { timelineMessages } from '../messages/timeline.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Diamond } from './marks.tsx';

export function Timeline({ rollout }: { rollout: Rollout }) {
  const { calculator, show } = useContextOfCalculator();
  const text = timelineMessages(calculator.locale);
  const { capacity } = rollout;
  return (
    <section className="calc-timeline">
      <p className="calc-group">{text.timeline}</p>
      <ol className="calc-steps">
        {rollout.phases.map((phase) => (
          <li key={phase.number}>
            <strong>
              {text.step({
                number: String(phase.number),
                share: show(phase.share),
                units: show(phase.units),
              })}
            </strong>
            <PhaseLines phase={phase} capacity={capacity} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function PhaseLines({ phase, capacity }: { phase: RolloutPhase; capacity: Capacity | undefined }) {
  const { calculator, show } = useContextOfCalculator();
  const { locale } = calculator;
  const text = timelineMessages(locale);
  const shared = rolloutMessages(locale);
  const date = (iso: string) => formatDate(iso, locale);
  const week = String(phase.week.value);
  const { moved, starts, review, weeks } = phase;
  const wave = capacity?.waves[phase.number - 1];
  const from = capacity?.trainingFrom;
  return (
    <>
      <span>{text.starts(starts ? shared.onDate(week, date(starts)) : shared.inWeek(week))}</span>
      {moved && (
        <span>
          <Diamond />{' '}
          {moved.freezes.length > 0
            ? text.movedBy({
                weeks: show({ ...phase.weeks, value: moved.weeks }),
                from: String(moved.from),
                freezes: formatList(
                  moved.freezes.map((freeze) =>
                    shared.freezeDates(freeze.name, date(freeze.from), date(freeze.to)),
                  ),
                  locale,
                ),
              })
            : text.movedAlong(show({ ...phase.weeks, value: moved.weeks }), String(moved.from))}
        </span>
      )}
      {wave && phase.number === 1 && from && <span>{text.trainingFrom(date(from))}</span>}
      {wave && wave.lacks.length > 0 && (
        <span>
          <Diamond />{' '}
          {wave.earliestWeek.value === null
            ? text.fitsNever
            : text.fitsFrom(String(wave.earliestWeek.value))}
        </span>
      )}
      <span>
        {text.reviewed({
          when: review ? date(review) : shared.afterWeeks(show(weeks)),
          decides: shared.decides[phase.decides],
        })}
      </span>
    </>
  );
}
