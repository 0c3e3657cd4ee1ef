/** One number of the plan: its unit inside, its problem and its meaning below. */
import { useId, useState } from 'react';
import { input } from '../../model/inputs.ts';
import { readPlan } from '../../model/plan-path.ts';
import { helpOf, labelOf, reasonFor } from '../explain.ts';
import { affixes, formatBound, formatInput } from '../format.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { rangeOf } from '../state/range.ts';
import { Slider } from './Slider.tsx';

interface Props {
  readonly path: string;
  /** Shorter than the input's own label, where a legend above already says the rest. */
  readonly label?: string;
  /** What it means, where a part that comes later brings the words along. */
  readonly help?: string;
  readonly slider?: boolean;
  /** Whether the reason for an assumption stands with the field, so that the help need not name it. */
  readonly reasoned?: boolean;
}

export function Field({ path, label, help, slider, reasoned }: Props) {
  const { calculator, words, show } = useContextOfCalculator();
  const { plan, base, locale, drafts, problems } = calculator;
  const [focused, setFocused] = useState(false);
  const id = useId();
  const { value, unit } = input(plan, path);
  const { before, after } = affixes(unit, plan.currency, locale);
  const { min, max } = rangeOf(plan, path);
  const [from, to] = [min, max].map((end) => formatBound(end, unit, plan.currency, locale));
  const found = problems[path];
  const problem = found && !(focused && found.unfinished) ? found : undefined;
  const text = drafts[path]?.text;
  const own = readPlan(base, path);
  const usual = unit.quantity === 'share' ? 0.1 : 100;
  const example = typeof own === 'number' ? own : Math.min(max, Math.max(min, usual));

  function tidyUp() {
    setFocused(false);
    // Shown as people write it once the writing is done; a refused text stays as it was typed.
    calculator.leave(path);
  }

  return (
    <div className="calc-field" data-path={path}>
      <label htmlFor={id} id={`${id}-label`}>
        {label ?? labelOf(`plan.${path}`, plan, locale)}
      </label>
      <div className="calc-input">
        {before && <span aria-hidden="true">{before}</span>}
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          value={text ?? (value === null ? '' : formatInput(value, unit, locale))}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-unit ${id}-problem ${id}-help`}
          onChange={(event) => calculator.type(path, event.target.value)}
          onFocus={() => setFocused(true)}
          onBlur={tidyUp}
        />
        <span id={`${id}-unit`}>{after}</span>
      </div>
      {slider && value !== null && (
        <Slider path={path} value={value} min={min} max={max} unit={unit} label={`${id}-label`} />
      )}
      <p id={`${id}-problem`} className="calc-problem">
        {problem && (
          <>
            {words.problems[problem.code](formatInput(example, unit, locale), from ?? '', to ?? '')}{' '}
            {value !== null && words.field.lastUsed(show(input(plan, path), 'exact'))}
          </>
        )}
      </p>
      <p id={`${id}-help`} className="calc-help">
        {help ?? helpOf(path, plan, locale)} {words.field.range(from ?? '', to ?? '')}{' '}
        {!reasoned && reasonFor(plan, `plan.${path}`) && <em>{words.field.assumption}</em>}
      </p>
    </div>
  );
}
