/** The steps of a rollout: change them, add one, remove one. */
import { rolloutMessages } from '../messages/rollout.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Field } from './Field.tsx';
import { useListFocus } from './useListFocus.ts';

export function Phases() {
  const { calculator } = useContextOfCalculator();
  const phases = calculator.plan.rollout?.phases ?? [];
  const text = rolloutMessages(calculator.locale);
  const { list, said, moveTo } = useListFocus();

  function add() {
    const number = calculator.addPhase();
    moveTo(number, text.added(String(number)));
  }

  function remove(number: number) {
    calculator.removePhase(number);
    moveTo(Math.min(number, phases.length - 1), text.removed(String(number)));
  }

  return (
    <div className="calc-phases" ref={list}>
      {phases.map((_, index) => {
        const number = index + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a phase has no name but its number
          <fieldset key={index}>
            <legend>{text.phase(String(number))}</legend>
            <Field path={`rollout.phases.${number}.share`} label={text.share} />
            <Field path={`rollout.phases.${number}.week`} label={text.week} />
            {phases.length > 1 && (
              <button type="button" onClick={() => remove(number)}>
                {text.remove(String(number))}
              </button>
            )}
          </fieldset>
        );
      })}
      <button type="button" className="calc-add" onClick={add} disabled={phases.length >= 12}>
        {text.add}
      </button>
      <p className="calc-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
