/** How a figure is computed: typeset, filled in, each input with its origin, and the source. */
import { useState } from 'react';
import type { Figure } from '../../model/figure.ts';
import { labelOf } from '../explain.ts';
import { exactly, explain, nameInFormula, sourceOf } from '../explanation.ts';
import { formatList } from '../format.ts';
import { parseFormula } from '../formula.ts';
import { explanationMessages } from '../messages/explanation.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Formula } from './Formula.tsx';

export function Explained({ figure }: { figure: Figure }) {
  const { analysis, plan, locale } = useContextOfCalculator().calculator;
  const words = explanationMessages(locale);
  const { formula = '', filled = '', result, inputs } = explain(figure, analysis, locale);
  const missing = figure.waitsFor.map((path) => labelOf(`plan.${path}`, plan, locale));
  const expression = parseFormula(figure.formula ?? '');
  const shown = (show: (input: Figure) => string) => (name: string) => {
    const input = figure.inputs[name];
    return input ? show(input) : name;
  };
  const typeset = (text: string, show: (input: Figure) => string) =>
    expression ? <Formula expression={expression} text={text} show={shown(show)} /> : text;
  const source = figure.origin === 'computed' ? sourceOf(figure.path, locale) : undefined;
  return (
    <div className="calc-explained">
      {figure.absent && <p>{words.absentBecause[figure.absent](formatList(missing, locale))}</p>}
      {formula && <p>{typeset(formula, (input) => nameInFormula(input, analysis, locale))}</p>}
      {filled && <p>{typeset(filled, (input) => exactly(input, analysis, locale))}</p>}
      {formula && <p>{words.result(result)}</p>}
      {inputs.length > 0 && (
        <ul aria-label={words.inputs}>
          {inputs.map(({ path, label, value, from, because }) => (
            <li key={path}>
              {label} <strong>{value}</strong> <em>{words.from[from]}</em>
              {because && <span>{because}</span>}
              {from === 'computed' && <Further label={label} figure={inputAt(figure, path)} />}
            </li>
          ))}
        </ul>
      )}
      {source && <div className="calc-source">{words.source(source)}</div>}
    </div>
  );
}

/** A computed input opens in place, down to the plan's own values. */
function Further({ label, figure }: { label: string; figure: Figure | undefined }) {
  const words = explanationMessages(useContextOfCalculator().calculator.locale);
  const [open, setOpen] = useState(false);
  if (!figure) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {words.further}
        <span className="calc-hidden">{words.furtherOf(label)}</span>
      </summary>
      {open && <Explained figure={figure} />}
    </details>
  );
}

const inputAt = (figure: Figure, path: string): Figure | undefined =>
  Object.values(figure.inputs).find((input) => input.path === path);
