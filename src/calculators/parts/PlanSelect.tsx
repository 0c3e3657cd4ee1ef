/** Switches a calculator to another plan of the library. */
import { useId } from 'react';
import { useContextOfCalculator } from '../state/context.ts';
import { usePlanSource } from '../state/plan-source.ts';
import { useHydrated } from '../state/useHydrated.ts';

export function PlanSelect() {
  const { words } = useContextOfCalculator();
  const source = usePlanSource();
  const hydrated = useHydrated();
  const id = useId();
  if (!source || source.choices.length < 2) return null;
  const { choices, chosen, shared, choose } = source;
  return (
    <div className="calc-field">
      <label htmlFor={id}>{words.frame.choose}</label>
      <select
        id={id}
        value={chosen}
        disabled={!hydrated}
        onChange={(event) => choose(event.target.value)}
      >
        {shared !== undefined && <option value={chosen}>{words.frame.shared(shared)}</option>}
        {choices.map(({ id: value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
