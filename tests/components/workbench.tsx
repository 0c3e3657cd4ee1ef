/** What the tests of the workbench's parts share: a part on a plan that stands on the shelf. */
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { useShelf } from '../../src/calculators/state/useShelf.ts';
import type { Plan } from '../../src/model/plan.ts';
import { $shelf, addPlan } from '../../src/workbench/shelf/shelf.ts';
import { WithPlan } from '../../src/workbench-views/state/WithPlan.tsx';
import { framework } from '../support/framework.ts';
import './render.tsx';

const key = 'own';
const setup = { framework, examples: [], home: '/', locale: 'en-US' };

export function openPart(Part: ComponentType, plan: Plan, part = 'results') {
  addPlan(plan, { key });
  $shelf.set({ ...$shelf.get(), place: { current: key, part } });
  function Opened() {
    const entry = useShelf((shelf) => shelf.entries[key]);
    return entry ? (
      <WithPlan setup={setup} entry={entry}>
        <div className="bench-part">
          <Part />
        </div>
      </WithPlan>
    ) : null;
  }
  const { container } = render(<Opened />);
  return {
    user: userEvent.setup(),
    container,
    text: () => container.textContent ?? '',
    work: () => $shelf.get().entries[key] ?? { plan, drafts: {} },
  };
}
