/** A day of the plan, with the calculators’ own words about it. */
import { helpOf, labelOf, reasonFor } from '../explain.ts';
import { rolloutMessages } from '../messages/rollout.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { DayField } from './DayField.tsx';

export function DateField({ path, value }: { path: string; value: string }) {
  const { calculator, words } = useContextOfCalculator();
  const { plan, locale, choose } = calculator;
  return (
    <DayField
      path={path}
      label={labelOf(`plan.${path}`, plan, locale)}
      value={value}
      problem={rolloutMessages(locale).dateProblem}
      help={
        <>
          {helpOf(path, plan, locale)}{' '}
          {reasonFor(plan, `plan.${path}`) && <em>{words.field.assumption}</em>}
        </>
      }
      onTake={(text) => choose(path, text)}
    />
  );
}
