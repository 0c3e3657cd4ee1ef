/** The visitor's plans: start one, open one. */
import { useShelf } from '../../calculators/state/useShelf.ts';
import type { Plan } from '../../model/plan.ts';
import { addPlan, goTo } from '../../workbench/shelf/shelf.ts';
import { emptyPlan, ownCopy } from '../../workbench/shelf/start.ts';
import type { WorkbenchSetup } from '../state/workbench.ts';

export function Plans({ setup }: { readonly setup: WorkbenchSetup }) {
  const entries = useShelf((shelf) => shelf.entries);
  async function startFrom(id: string) {
    const example = setup.examples.find((entry) => entry.id === id);
    if (!example) return;
    const plan: Plan = await (await fetch(example.href)).json();
    goTo({ current: addPlan(ownCopy(plan), { from: id }), part: 'idea' });
    location.hash = 'idea';
  }
  return (
    <div className="bench-part">
      <button
        type="button"
        onClick={() => {
          goTo({ current: addPlan(emptyPlan('My plan', 'USD')), part: 'idea' });
          location.hash = 'idea';
        }}
      >
        Empty plan
      </button>
      {setup.examples.map(({ id, title }) => (
        <button key={id} type="button" onClick={() => startFrom(id)}>
          {title}
        </button>
      ))}
      <ul>
        {Object.values(entries).map(({ key, plan }) => (
          <li key={key}>{plan.title}</li>
        ))}
      </ul>
    </div>
  );
}
