/** What each metric asks of the pilot, and what the pilot gives it. */
import type { Cohort, Requirement } from '../../model/cohort.ts';
import { input } from '../../model/inputs.ts';
import { DataTable } from '../chart/DataTable.tsx';
import { labelOf, namesIn } from '../explain.ts';
import { formatList } from '../format.ts';
import { cohortMessages } from '../messages/cohort.ts';
import { useContextOfCalculator } from '../state/context.ts';

export function Requirements({ cohort }: { readonly cohort: Cohort }) {
  const { calculator, show } = useContextOfCalculator();
  const { plan, locale } = calculator;
  const words = cohortMessages(locale);
  const columns = words.requirementColumns;
  const hasNoMargin = ({ question, effect }: Requirement) =>
    (question === 'non-inferiority' || question === 'within-level') &&
    effect.absent === 'undefined';

  // A stand-in for the plan's own primary metric comes last in the plan.
  const primaryFirst = [...cohort.requirements].sort(
    (one, other) => Number(isPrimary(other)) - Number(isPrimary(one)),
  );

  const needed = (requirement: Requirement) => {
    const { required, metric } = requirement;
    // Its column is narrow, and the row says already whose spread it is.
    if (metric.role !== 'primary' && required.waitsFor.join() === `metrics.${metric.id}.sd`)
      return words.waitsForSpread;
    if (required.absent === 'waits')
      return words.waitsFor(
        formatList(
          required.waitsFor.map((path) => labelOf(`plan.${path}`, plan, locale)),
          locale,
        ),
      );
    if (hasNoMargin(requirement)) return words.noSize;
    return metric.id === cohort.driver ? words.decides(show(required)) : show(required);
  };

  const pilot = (requirement: Requirement) => {
    const { metric, question, power, detectable, weeks, casesNeeded } = requirement;
    // Without a margin it matters what is counted, and a plan may not say whether people or cases.
    const unclear = hasNoMargin(requirement) && metric.measuredOn === undefined;
    if (detectable.value === null || unclear) return words.nothingYet;
    if (question === 'precision') return words.known(show(detectable));
    const told =
      power?.value == null
        ? words.tellsOnly(show(detectable))
        : words.tells({ power: show(power), detectable: show(detectable) });
    if (!weeks || !casesNeeded || weeks.absent === 'waits' || weeks.absent === 'undefined')
      return told;
    if (weeks.value === null) return words.neverEnough({ told });
    const cases = show(casesNeeded);
    return weeks.value < 1
      ? words.underAWeek({ told, cases })
      : words.afterWeeks({ told, weeks: show(weeks), cases });
  };

  return (
    <div className="calc-requirements">
      <p>{words.requirements}</p>
      <DataTable
        caption={words.requirements}
        columns={[columns.metric, columns.shows, columns.needed, columns.pilot]}
        rows={primaryFirst.map((requirement) => {
          const { metric, question, effect } = requirement;
          return [
            words.roles[metric.role](metric.name),
            hasNoMargin(requirement)
              ? question === 'within-level'
                ? words.noDistance
                : words.noMargin
              : words.shows[question](show(effect)),
            { text: needed(requirement), value: requirement.required.value },
            pilot(requirement),
          ];
        })}
      />
    </div>
  );
}

const isPrimary = ({ metric }: Requirement): boolean => metric.role === 'primary';

/** What counts as true because nobody said otherwise; none of it where nothing can be sized yet. */
export function TakenForGranted({ cohort }: { readonly cohort: Cohort }) {
  const { plan, locale } = useContextOfCalculator().calculator;
  const words = cohortMessages(locale);
  if (cohort.assumed.length === 0 || input(plan, 'cohort.units').value === null) return null;
  return (
    <div className="calc-assumptions">
      <p>{words.granted}</p>
      <ul>
        {cohort.assumed.map((code) => (
          <li key={code}>{words.assumed[code](namesIn(plan, '', locale))}</li>
        ))}
      </ul>
    </div>
  );
}
