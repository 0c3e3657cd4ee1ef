/** A worked example's plan, to make one's own. */
import { type SubmitEvent, useId, useState } from 'react';
import { openMessages } from '../messages/open.ts';
import { plansMessages } from '../messages/plans.ts';
import { startFromExample } from '../state/open-plans.ts';
import { say, sayProblem } from '../state/said.ts';
import type { WorkbenchSetup } from '../state/workbench.ts';

export function StartFromExample({ setup }: { readonly setup: WorkbenchSetup }) {
  const { examples, locale } = setup;
  const words = plansMessages(locale);
  const opened = openMessages(locale);
  const id = useId();
  const [chosen, setChosen] = useState(examples[0]);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const plan = chosen && (await startFromExample(chosen.id, setup));
    if (plan) say(opened.fromExample(plan.title));
    else sayProblem(opened.notLoaded);
  }

  return (
    <form className="bench-start" data-own-undo onSubmit={submit}>
      <h3>{words.examples}</h3>
      <p className="calc-help">{words.examplesHelp}</p>
      <div className="calc-field">
        <label htmlFor={id}>{words.example}</label>
        <select
          id={id}
          value={chosen?.id}
          onChange={(event) =>
            setChosen(examples.find((example) => example.id === event.target.value))
          }
        >
          {examples.map(({ id: value, title }) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <button type="submit">{words.startFrom}</button>
    </form>
  );
}
