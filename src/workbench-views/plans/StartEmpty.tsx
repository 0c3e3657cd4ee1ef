/** A plan of which nothing is decided but its title and currency. */
import { type SubmitEvent, useId, useMemo, useState } from 'react';
import { emptyPlan } from '../../workbench/shelf/start.ts';
import { currencies } from '../fields/currencies.ts';
import { plansMessages } from '../messages/plans.ts';
import { start } from '../state/open-plans.ts';
import type { WorkbenchSetup } from '../state/workbench.ts';
import { currencyFor } from './currency.ts';
import { longestTitle } from './longest-title.ts';

export function StartEmpty({ setup: { framework, locale } }: { readonly setup: WorkbenchSetup }) {
  const words = plansMessages(locale);
  const id = useId();
  const [title, setTitle] = useState('');
  const [currency, setCurrency] = useState(() => currencyFor(navigator.language));
  const all = useMemo(() => currencies(locale), [locale]);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    start(emptyPlan(title.trim() || words.untitled, currency), framework);
  }

  return (
    <form className="bench-start" data-own-undo onSubmit={submit}>
      <h3>{words.empty}</h3>
      <p className="calc-help">{words.emptyHelp}</p>
      <div className="bench-pair">
        <div className="calc-field">
          <label htmlFor={`${id}-title`}>{words.name}</label>
          <div className="calc-input">
            <input
              id={`${id}-title`}
              type="text"
              autoComplete="off"
              maxLength={longestTitle}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          </div>
        </div>
        <div className="calc-field">
          <label htmlFor={`${id}-currency`}>{words.currency}</label>
          <select
            id={`${id}-currency`}
            value={currency}
            onChange={(event) => setCurrency(event.target.value)}
          >
            {all.map(({ code, name }) => (
              <option key={code} value={code}>
                {`${name} (${code})`}
              </option>
            ))}
          </select>
        </div>
      </div>
      <button type="submit">{words.startEmpty}</button>
    </form>
  );
}
