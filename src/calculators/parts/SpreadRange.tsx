/** A usual range of a metric, where its spread is not known. */
import { input } from '../../model/inputs.ts';
import { namesIn } from '../explain.ts';
import { formatInput } from '../format.ts';
import { cohortRefineMessages } from '../messages/cohort-refine.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Choice } from './Choice.tsx';
import { Field } from './Field.tsx';
import { SpreadFromValues } from './SpreadFromValues.tsx';

/** Shares that people can judge, from the widest range to the narrowest. */
const shares = { most: 0.95, middle: 0.8, half: 0.5 } as const;

export function SpreadRange({ metric }: { readonly metric: string }) {
  const { plan, locale, enter } = useContextOfCalculator().calculator;
  const words = cohortRefineMessages(locale);
  const names = namesIn(plan, '', locale);
  const path = `metrics.${metric}`;
  const covers = `${path}.spread.covers`;
  const { unit, value } = input(plan, covers);
  return (
    <>
      <p className="calc-help">{words.spreadHelp(names)}</p>
      <Field path={`${path}.spread.low`} help={words.help.low(names)} />
      <Field path={`${path}.spread.high`} help={words.help.high(names)} />
      <Choice
        legend={words.covers}
        options={Object.entries(shares).map(([name, share]) => ({
          value: String(share),
          label: words.coversOptions[name as keyof typeof shares],
        }))}
        value={String(value)}
        onChoose={(share) => enter(covers, formatInput(Number(share), unit, locale))}
      />
      <button type="button" onClick={() => enter(`${path}.sd`, '')}>
        {words.useRange}
      </button>
      <SpreadFromValues path={`${path}.sd`} />
    </>
  );
}
