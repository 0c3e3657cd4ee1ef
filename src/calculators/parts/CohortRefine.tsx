/** What sharpens the size of a pilot: teams, adoption, drop-out, cases, spreads of other metrics. */
import { input } from '../../model/inputs.ts';
import { isMeasuredOnVolume } from '../../model/measured-on.ts';
import type { Metric } from '../../model/plan.ts';
import { namesIn } from '../explain.ts';
import { formatInput } from '../format.ts';
import { primaryOf } from '../measure.ts';
import { cohortRefineMessages } from '../messages/cohort-refine.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Choice } from './Choice.tsx';
import { Field } from './Field.tsx';

export default function CohortRefine() {
  const { plan, locale } = useContextOfCalculator().calculator;
  const words = cohortRefineMessages(locale);
  // Other averages need a spread too; shares have theirs from their baseline.
  const others = plan.metrics.filter(
    ({ role, kind, threshold }) => role !== 'primary' && kind === 'mean' && threshold,
  );
  const primary = primaryOf(plan);
  const names = namesIn(plan, '', locale);
  return (
    <>
      {plan.cohort?.comparison === 'equal' && (
        <Field path="cohort.controlRatio" help={words.help.controlRatio(names)} />
      )}
      <Alike />
      <Field path="cohort.adoption" help={words.help.adoption(names)} />
      <Field path="cohort.dropOut" help={words.help.dropOut(names)} />
      {primary && primary.kind !== 'ratio' && <Cases metric={primary} />}
      {others.map(({ id, name }) => (
        <Field key={id} path={`metrics.${id}.sd`} label={words.spreadOf(name)} />
      ))}
    </>
  );
}

/** Intraclass correlations of teams; where they come from stands beside them. */
const typical = { none: 0, small: 0.01, medium: 0.05, large: 0.1, strong: 0.2 } as const;

const teams = 'cohort.clusters';

/** How alike people of one team are, asked in words, with typical values to choose from. */
function Alike() {
  const { plan, locale, enter } = useContextOfCalculator().calculator;
  const words = cohortRefineMessages(locale);
  const names = namesIn(plan, '', locale);
  const { unit, value } = input(plan, `${teams}.icc`);
  return (
    <>
      <Field path={`${teams}.size`} help={words.help.size(names)} />
      <Choice
        legend={words.alike}
        options={Object.entries(typical).map(([name, icc]) => ({
          value: String(icc),
          label: words.alikeOptions[name as keyof typeof typical],
        }))}
        value={String(value)}
        onChoose={(icc) => enter(`${teams}.icc`, formatInput(Number(icc), unit, locale))}
      />
      <p className="calc-help">{words.alikeHelp}</p>
      <Field path={`${teams}.icc`} help={words.help.teamsIcc(names)} />
      <Field path={`${teams}.cv`} help={words.help.cv(names)} />
    </>
  );
}

/** Whether one observation is a unit or a case, and how alike the cases of one unit are. */
export function Cases({ metric }: { readonly metric: Metric }) {
  const { plan, locale, choose } = useContextOfCalculator().calculator;
  const words = cohortRefineMessages(locale);
  const names = namesIn(plan, '', locale);
  const path = `metrics.${metric.id}`;
  const onCases = isMeasuredOnVolume(metric);
  return (
    <>
      <Choice
        legend={words.measuredOn}
        options={[
          { value: 'unit', label: words.onUnits(names) },
          { value: 'volume', label: words.onCases(names) },
        ]}
        value={onCases ? 'volume' : 'unit'}
        onChoose={(on) => choose(`${path}.measuredOn`, on)}
      />
      {onCases && <Field path={`${path}.sampledShare`} help={words.help.sampledShare(names)} />}
      <Field path={`${path}.icc`} help={words.help.icc(names)} />
      <Field path="population.volumePerMonth" />
    </>
  );
}
