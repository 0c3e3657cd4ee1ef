/** One number of the analysis; it opens to how it is computed. */
import { useState } from 'react';
import type { Figure } from '../../model/figure.ts';
import { labelOf } from '../explain.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { later } from '../state/later.ts';
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
      <strong data-figure={figure.path}>{show(figure)}</strong>
    </>
  );
  if (!hydrated) return <p className="calc-reading">{reading}</p>;
  return (
    <details className="calc-reading" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{reading}</summary>
      {open && <Explanation figure={figure} />}
    </details>
  );
}

const explanations = later(() => import('./Explained.tsx'));

/** Loads what explains a number, as opening the first one does. */
export const loadExplanations = explanations.load;

function Explanation({ figure }: { figure: Figure }) {
  const { words } = useContextOfCalculator();
  const part = explanations.usePart();
  if (part) return <part.Explained figure={figure} />;
  return <p className="calc-explained">{part === null && words.frame.notLoaded}</p>;
}
