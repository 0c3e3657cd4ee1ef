/** The windows in which nothing may be switched on: name them, date them, add one, remove one. */
import { useId, useState } from 'react';
import { earliest, latest } from '../../workbench/edits/dates.ts';
import { refineMessages } from '../messages/rollout-refine.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { addFreeze, type FreezeField, type FreezeTexts, freezePath } from '../state/freezes.ts';
import { useListFocus } from './useListFocus.ts';

export function Freezes() {
  const { calculator } = useContextOfCalculator();
  const { freezes, plan, changeFreezes } = calculator;
  const text = refineMessages(calculator.locale);
  const { list, said, moveTo } = useListFocus();

  function add() {
    const number = freezes.length + 1;
    changeFreezes(addFreeze(freezes, text.freeze(String(number))));
    moveTo(number, text.freezeAdded);
  }

  function remove({ id, name }: FreezeTexts, number: number) {
    changeFreezes(freezes.filter((freeze) => freeze.id !== id));
    moveTo(Math.min(number, freezes.length - 1), text.freezeRemoved(name));
  }

  function type(id: string, field: FreezeField, value: string) {
    changeFreezes(freezes.map((each) => (each.id === id ? { ...each, [field]: value } : each)));
  }

  return (
    <div className="calc-phases" ref={list}>
      <p className="calc-group">{text.freezes}</p>
      <p className="calc-help">{plan.rollout?.start ? text.freezesHelp : text.freezesNeedStart}</p>
      {freezes.map((freeze, index) => {
        const { id, name, from, to } = freeze;
        const number = String(index + 1);
        return (
          <fieldset key={id} className="calc-entry">
            <legend>{text.freeze(number)}</legend>
            {(
              [
                ['name', name],
                ['from', from],
                ['to', to],
              ] as const
            ).map(([field, value]) => (
              <FreezeInput
                key={field}
                label={text.freezeFields[field]}
                date={field !== 'name'}
                path={freezePath(id, field)}
                value={value}
                onType={(typed) => type(id, field, typed)}
              />
            ))}
            <button type="button" onClick={() => remove(freeze, index + 1)}>
              {text.removeFreeze(number)}
            </button>
          </fieldset>
        );
      })}
      <button type="button" className="calc-add" onClick={add} disabled={freezes.length >= 12}>
        {text.addFreeze}
      </button>
      <p className="calc-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

interface InputProps {
  readonly label: string;
  readonly date: boolean;
  readonly path: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

function FreezeInput({ label, date, path, value, onType }: InputProps) {
  const { calculator, words } = useContextOfCalculator();
  const [focused, setFocused] = useState(false);
  const id = useId();
  const found = calculator.problems[path];
  const problem = found && !(focused && found.unfinished) ? found : undefined;
  return (
    <div className="calc-field" data-path={path}>
      <label htmlFor={id}>{label}</label>
      <div className="calc-input">
        <input
          id={id}
          {...(date ? { type: 'date', min: earliest, max: latest } : { type: 'text' })}
          autoComplete="off"
          value={value}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-problem`}
          onChange={(event) => onType(event.target.value)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
      </div>
      <p id={`${id}-problem`} className="calc-problem">
        {problem && words.problems[problem.code]('', '', '')}
      </p>
    </div>
  );
}
