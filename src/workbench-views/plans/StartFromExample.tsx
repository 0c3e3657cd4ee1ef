/** A worked example's plan, to make one's own. */
import { openMessages } from '../messages/open.ts';
import { plansMessages } from '../messages/plans.ts';
import { startFromExample } from '../state/open-plans.ts';
import { say, sayProblem } from '../state/said.ts';
import type { WorkbenchSetup } from '../state/workbench.ts';

export function StartFromExample({ setup }: { readonly setup: WorkbenchSetup }) {
  const { examples, locale } = setup;
  const words = plansMessages(locale);
  const opened = openMessages(locale);

  async function start(id: string) {
    const plan = await startFromExample(id, setup);
    if (plan) say(opened.fromExample(plan.title));
    else sayProblem(opened.notLoaded);
  }

  return (
    <div className="bench-start">
      <h3>{words.examples}</h3>
      <p className="calc-help">{words.examplesHelp}</p>
      {examples.map(({ id, title }) => (
        <button key={id} type="button" onClick={() => start(id)}>
          {words.startFrom(title)}
        </button>
      ))}
    </div>
  );
}
