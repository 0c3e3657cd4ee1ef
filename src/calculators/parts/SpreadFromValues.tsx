/** The spread from a column of numbers that somebody has at hand. */
import { useId, useState } from 'react';
import { input } from '../../model/inputs.ts';
import { summarise } from '../../model/statistics/summary.ts';
import { namesIn } from '../explain.ts';
import { formatInput, formatList, formatValue } from '../format.ts';
import { cohortRefineMessages } from '../messages/cohort-refine.ts';
import { parseValues } from '../parse-values.ts';
import { useContextOfCalculator } from '../state/context.ts';

/** So many bad values are named; with more, the wrong column was pasted. */
const named = 5;

export function SpreadFromValues({ path }: { readonly path: string }) {
  const { calculator } = useContextOfCalculator();
  const { plan, locale } = calculator;
  const [text, setText] = useState('');
  const id = useId();
  const words = cohortRefineMessages(locale);
  const { values, bad } = parseValues(text, locale);
  const { unit } = input(plan, path);
  const summary = bad.length === 0 && values.length > 1 ? summarise(values) : undefined;
  const usable = summary && summary.sd > 0 ? summary : undefined;
  const show = (value: number) => formatValue(value, unit, { currency: plan.currency, locale });

  const problem =
    bad.length > 0
      ? words.badValues(
          formatList(
            bad.slice(0, named).map(({ position, text }) => words.badValue(String(position), text)),
            locale,
          ),
        )
      : text.trim() !== '' && !usable
        ? words.tooFewValues
        : '';
  return (
    <div className="calc-field">
      <label htmlFor={id}>{words.paste(namesIn(plan, '', locale))}</label>
      <textarea
        id={id}
        rows={4}
        spellCheck={false}
        value={text}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-problem ${id}-result`}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}-problem`} className="calc-problem">
        {problem}
      </p>
      <p id={`${id}-result`} className="calc-help">
        {usable &&
          words.pasted({
            n: formatInput(usable.n, unit, locale),
            mean: show(usable.mean),
            sd: show(usable.sd),
          })}
      </p>
      <button
        type="button"
        disabled={!usable}
        onClick={() =>
          usable &&
          calculator.enter(path, formatInput(Number(usable.sd.toPrecision(5)), unit, locale))
        }
      >
        {words.useSpread}
      </button>
    </div>
  );
}
