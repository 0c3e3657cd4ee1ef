/** The visitor's plans, the last changed first; a long list can be searched. */
import { useId, useRef, useState } from 'react';
import { useShelf } from '../../calculators/state/useShelf.ts';
import type { Entry } from '../../workbench/shelf/entry.ts';
import { plansMessages } from '../messages/plans.ts';
import type { WorkbenchSetup } from '../state/workbench.ts';
import { PlanRow } from './PlanRow.tsx';
import { usePlanActions } from './usePlanActions.ts';

/** More than one sees at a glance. */
const manyPlans = 8;

export function PlanList({ setup }: { readonly setup: WorkbenchSetup }) {
  const { locale } = setup;
  const words = plansMessages(locale);
  const id = useId();
  const list = useRef<HTMLElement>(null);
  const actions = usePlanActions(list, locale);
  const [query, setQuery] = useState('');
  const entries = Object.values(useShelf((shelf) => shelf.entries)).sort(byLastChange);
  const current = useShelf(({ place }) => place.current);
  const found = entries.filter(({ plan }) => holds(plan.title, query, locale));
  const { removed } = actions;
  if (entries.length === 0 && !removed) return null;
  return (
    <section ref={list} className="bench-plans" aria-labelledby={id}>
      <h3 id={id}>{words.here(entries.length)}</h3>
      <p className="calc-help">{words.private}</p>
      <div className="bench-removed" role="status">
        {removed && (
          <p>
            {words.removed(removed.plan.title)}{' '}
            <button type="button" onClick={actions.bringBack}>
              {words.undoRemove(removed.plan.title)}
            </button>
          </p>
        )}
      </div>
      {entries.length > manyPlans && (
        <div className="calc-field" data-own-undo>
          <label htmlFor={`${id}-query`}>{words.search}</label>
          <div className="calc-input">
            <input
              id={`${id}-query`}
              type="search"
              autoComplete="off"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          </div>
          <p className="calc-help" role="status">
            {query && words.found(found.length, entries.length)}
          </p>
        </div>
      )}
      <ul>
        {found.map((entry) => (
          <PlanRow
            key={entry.key}
            entry={entry}
            current={entry.key === current}
            setup={setup}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

const byLastChange = (one: Entry, other: Entry): number => other.changed.localeCompare(one.changed);

/** Without regard to case or accents. */
function holds(title: string, query: string, locale: string): boolean {
  const plain = (text: string) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(locale);
  return plain(title).includes(plain(query.trim()));
}
