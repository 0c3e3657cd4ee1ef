/** What the tests of the workbench's parts share: a part on a plan that stands on the shelf. */
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType, ReactNode } from 'react';
import { useShelf } from '../../src/calculators/state/useShelf.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Work } from '../../src/workbench/shelf/entry.ts';
import { $shelf, addPlan, entryOf } from '../../src/workbench/shelf/shelf.ts';
import { WithPlan } from '../../src/workbench-views/state/WithPlan.tsx';
import { framework } from '../support/framework.ts';
import './render.tsx';

const key = 'own';
const setup = { framework, examples: [], home: '/', locale: 'en-US' };

/** @param place the part that the visitor is in, for what stands beside it */
export function openOn(plan: Plan, part: ReactNode, place = 'results') {
  addPlan(plan, { key });
  $shelf.set({ ...$shelf.get(), place: { current: key, part: place } });
  function Opened() {
    const entry = useShelf((shelf) => shelf.entries[key]);
    return entry ? (
      <WithPlan setup={setup} entry={entry}>
        <div className="bench-part">{part}</div>
      </WithPlan>
    ) : null;
  }
  const { container, unmount } = render(<Opened />);
  const work = (): Work => entryOf(key) ?? { plan, drafts: {} };
  return {
    user: userEvent.setup(),
    container,
    unmount,
    text: () => container.textContent ?? '',
    /** The plan as it is now on the shelf, and what is typed. */
    work,
    plan: (): Plan => work().plan,
  };
}

export const openPart = (Part: ComponentType, plan: Plan, place?: string) =>
  openOn(plan, <Part />, place);
