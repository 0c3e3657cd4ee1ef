/** A part of the workbench on a plan of the visitor's shelf, as the page gives it. */
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach } from 'vitest';
import { useShelf } from '../../src/calculators/state/useShelf.ts';
import type { Plan } from '../../src/model/index.ts';
import { $shelf, addPlan, entryOf } from '../../src/workbench/shelf/shelf.ts';
import { WithPlan } from '../../src/workbench-views/state/WithPlan.tsx';
import { framework } from '../support/framework.ts';

const key = 'mine';

beforeEach(() => {
  localStorage.clear();
  $shelf.set({ ...$shelf.get(), entries: {}, place: {} });
});
afterEach(cleanup);

function Opened({ children }: { readonly children: ReactNode }) {
  const entry = useShelf((shelf) => shelf.entries[key]);
  const setup = { framework, examples: [], home: '/', locale: 'en-US' };
  return entry ? (
    <WithPlan setup={setup} entry={entry}>
      <div className="bench-part">{children}</div>
    </WithPlan>
  ) : null;
}

export function openOn(plan: Plan, part: ReactNode) {
  addPlan(plan, { key });
  const user = userEvent.setup();
  const { container, unmount } = render(<Opened>{part}</Opened>);
  return {
    user,
    container,
    unmount,
    /** The plan as it is now on the shelf. */
    plan: (): Plan => entryOf(key)?.plan ?? plan,
  };
}
