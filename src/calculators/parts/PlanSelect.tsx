/** Switches a calculator to another example, or to one of the visitor’s plans. */
import { useId } from 'react';
import { useContextOfCalculator } from '../state/context.ts';
import { usePlanSource } from '../state/plan-source.ts';
import { useHydrated } from '../state/useHydrated.ts';
import { useShelf } from '../state/useShelf.ts';

export function PlanSelect() {
  const { words } = useContextOfCalculator();
  const source = usePlanSource();
  const entries = useShelf((shelf) => shelf.entries);
  const hydrated = useHydrated();
  const id = useId();
  if (!source || source.examples.length + source.own.length < 2) return null;
  const { examples, own, chosen, shared, choose } = source;
  const known = [...examples, ...own].some((choice) => choice.id === chosen);
  return (
    <div className="calc-field">
      <label htmlFor={id}>{words.frame.choose}</label>
      <select
        id={id}
        value={chosen}
        disabled={!hydrated}
        onChange={(event) => choose(event.target.value)}
      >
        {shared !== undefined && !known && (
          <option value={chosen}>{words.frame.shared(shared)}</option>
        )}
        {own.length > 0 && (
          <optgroup label={words.frame.own}>
            {own.map(({ id: value, title }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={words.frame.examples}>
          {examples.map(({ id: value, title }) => (
            <option key={value} value={value}>
              {entries[value] ? words.frame.version(title) : title}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}
