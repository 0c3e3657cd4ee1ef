/** A calendar date, in the browser's own date input. */
import { useId, useState } from 'react';
import { earliest, isAcceptedDate, latest } from '../../workbench/edits/dates.ts';
import { helpOf, labelOf, reasonFor } from '../explain.ts';
import { rolloutMessages } from '../messages/rollout.ts';
import { useContextOfCalculator } from '../state/context.ts';

export function DateField({ path, value }: { path: string; value: string }) {
  const { calculator, words } = useContextOfCalculator();
  const { plan, locale } = calculator;
  const id = useId();
  const [refused, setRefused] = useState<string>();

  function take(text: string) {
    const accepted = text === '' || isAcceptedDate(text);
    setRefused(accepted ? undefined : text);
    if (accepted) calculator.choose(path, text);
  }

  return (
    <div className="calc-field" data-path={path}>
      <label htmlFor={id}>{labelOf(`plan.${path}`, plan, locale)}</label>
      <div className="calc-input">
        <input
          id={id}
          type="date"
          min={earliest}
          max={latest}
          value={refused ?? value}
          aria-invalid={refused !== undefined ? true : undefined}
          aria-describedby={`${id}-problem ${id}-help`}
          onChange={(event) => take(event.target.value)}
        />
      </div>
      <p id={`${id}-problem`} className="calc-problem">
        {refused !== undefined && rolloutMessages(calculator.locale).dateProblem}
      </p>
      <p id={`${id}-help`} className="calc-help">
        {helpOf(path, plan, locale)}{' '}
        {reasonFor(plan, `plan.${path}`) && <em>{words.field.assumption}</em>}
      </p>
    </div>
  );
}
