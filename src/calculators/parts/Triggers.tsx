/** How each rollback trigger behaves at the volume of each phase: false alarms, misses, delay. */
import type { ComputedRisk, TriggerRisk } from '../../model/triggers.ts';
import { DataTable } from '../chart/DataTable.tsx';
import { labelOf, namesIn } from '../explain.ts';
import { formatList } from '../format.ts';
import { reviewsMessages } from '../messages/reviews.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Field } from './Field.tsx';
import { Readings } from './Reading.tsx';

export function Triggers({ triggers }: { triggers: readonly TriggerRisk[] | undefined }) {
  const { calculator } = useContextOfCalculator();
  const { plan, locale } = calculator;
  const text = reviewsMessages(locale);
  if (!triggers || triggers.length === 0) return null;
  const needs = new Set(triggers.flatMap((risk) => ('needs' in risk ? risk.needs : [])));
  const nameOf = (trigger: string) => namesIn(plan, `triggers.${trigger}`, locale).name;
  return (
    <div className="calc-part">
      <p className="calc-part-title">{text.triggers}</p>
      {[...needs].map((path) => (
        <Field key={path} path={path} />
      ))}
      {triggers.map((risk) =>
        'cannot' in risk ? (
          <p key={risk.id}>{text.cannot[risk.cannot](nameOf(risk.id))}</p>
        ) : (
          <Trigger key={risk.id} risk={risk} name={nameOf(risk.id)} />
        ),
      )}
      <p className="calc-help">{text.triggerAssumes}</p>
    </div>
  );
}

const measures = ['sample', 'falseAlarm', 'falseAlarmInPhase', 'missed', 'weeksUntilSeen'] as const;

function Trigger({ risk, name }: { risk: ComputedRisk; name: string }) {
  const { calculator, show, cell } = useContextOfCalculator();
  const { plan, locale } = calculator;
  const text = reviewsMessages(locale);
  const columns = text.triggerColumns;
  const { limit, harm, fires, phases } = risk;
  const waitsFor = new Set(phases.flatMap(({ falseAlarm }) => falseAlarm.waitsFor));
  const missing = [...waitsFor].map((path) => labelOf(`plan.${path}`, plan, locale));
  if (missing.length > 0) return <p>{text.triggerWaits(name, formatList(missing, locale))}</p>;
  if (phases.every(({ falseAlarm }) => falseAlarm.value === null))
    return <p>{text.triggerUndefined(name)}</p>;
  const caption = text.fires[fires]({ name, limit: show(limit), harm: show(harm) });
  return (
    <div>
      <p>{caption}</p>
      <DataTable
        caption={caption}
        columns={[columns.phase, ...phases.map(({ number }) => String(number))]}
        rows={measures.map((measure) => [
          columns[measure],
          ...phases.map((phase) => cell(phase[measure])),
        ])}
      />
      <details className="calc-table">
        <summary>{text.computed}</summary>
        <Readings
          figures={[
            limit,
            harm,
            ...phases.flatMap((phase) => [
              phase.sample,
              phase.falseAlarm,
              phase.falseAlarmInPhase,
              phase.seen,
              phase.missed,
              phase.weeksUntilSeen,
            ]),
          ]}
        />
      </details>
    </div>
  );
}
