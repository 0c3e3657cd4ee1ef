/** One number of the analysis; it opens to how it is computed. */
import { useState } from 'react';
import type { Figure } from '../../model/figure.ts';
import { explain, labelOf } from '../explain.ts';
import { formatList } from '../format.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { useHydrated } from '../state/useHydrated.ts';

export function Readings({ figures }: { figures: readonly (Figure | undefined)[] }) {
  const { words } = useContextOfCalculator();
  return (
    <div className="calc-readings">
      <p className="calc-help">{words.explain.hint}</p>
      {figures.map((figure) => figure && <Reading key={figure.path} figure={figure} />)}
    </div>
  );
}

/** Without JavaScript a number stands alone: nothing could work out its explanation. */
function Reading({ figure }: { figure: Figure }) {
  const { calculator, show } = useContextOfCalculator();
  const hydrated = useHydrated();
  const [open, setOpen] = useState(false);
  const reading = (
    <>
      <span>{labelOf(figure.path, calculator.plan, calculator.locale)}</span>{' '}
      <strong>{show(figure)}</strong>
    </>
  );
  if (!hydrated) return <p className="calc-reading">{reading}</p>;
  return (
    <details className="calc-reading" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{reading}</summary>
      {open && <Explained figure={figure} />}
    </details>
  );
}

function Explained({ figure }: { figure: Figure }) {
  const { calculator, words } = useContextOfCalculator();
  const { analysis, plan, locale } = calculator;
  const { formula, filled, result, inputs } = explain(figure, analysis, locale);
  const missing = figure.waitsFor.map((path) => labelOf(`plan.${path}`, plan, locale));
  return (
    <div className="calc-explained">
      {figure.absent && <p>{words.absentBecause[figure.absent](formatList(missing, locale))}</p>}
      {formula && <p>{formula}</p>}
      {filled && <p>{filled}</p>}
      {formula && <p>{words.explain.result(result)}</p>}
      {inputs.length > 0 && (
        <ul aria-label={words.explain.inputs}>
          {inputs.map(({ path, label, value, from, because }) => (
            <li key={path}>
              {label} <strong>{value}</strong> <em>{words.explain.from[from]}</em>
              {because && <span>{because}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
