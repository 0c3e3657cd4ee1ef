/** What the tests of calculators share: a calculator on a plan, and ways to find its parts. */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { loadExplanations } from '../../src/calculators/parts/Reading.tsx';
import { loadTools } from '../../src/calculators/parts/TakeAway.tsx';
import type { CalculatorProps } from '../../src/calculators/state/useCalculator.ts';
import type { Plan } from '../../src/model/plan.ts';
import { $shelf } from '../../src/workbench/shelf/shelf.ts';

// In a browser they arrive when a number or a menu is first opened.
beforeAll(() => Promise.all([loadExplanations(), loadTools()]));
beforeEach(() => {
  localStorage.clear();
  $shelf.set({ ...$shelf.get(), entries: {}, place: {} });
});
afterEach(cleanup);

export function open(Calculator: ComponentType<CalculatorProps>, plan: Plan, locale = 'en-US') {
  const user = userEvent.setup();
  const { container, unmount } = render(<Calculator plan={plan} locale={locale} />);
  return {
    user,
    unmount,
    answer: () => container.querySelector('.calc-answer')?.textContent ?? '',
    /** The value of a result by its label. */
    reading: (label: string) => summaryOf(container, label)?.querySelector('strong')?.textContent,
    /** All that a result says when it is opened. */
    explanation: (label: string) => opened(summaryOf(container, label))?.textContent,
    openAll: () => [...container.querySelectorAll('.calc-reading summary')].map(opened),
    warnings: () => {
      const list = screen.queryByRole('list', { name: 'Checks' });
      return list
        ? within(list)
            .getAllByRole('listitem')
            .map((item) => item.textContent)
        : [];
    },
    type: async (field: string | RegExp, text: string) => {
      const box = screen.getByRole('textbox', { name: field });
      await user.clear(box);
      if (text) await user.type(box, text);
      await user.tab();
      return box as HTMLInputElement;
    },
    container,
  };
}

/** Renders a calculator until all of its parts have loaded. */
export async function firstTime(Calculator: ComponentType<CalculatorProps>, plan: Plan) {
  render(<Calculator plan={plan} />);
  // A part that has loaded may ask for more.
  for (let depth = 0; depth < 3; depth++) await act(() => vi.dynamicImportSettled());
  cleanup();
}

const summaryOf = (container: HTMLElement, label: string) =>
  [...container.querySelectorAll('.calc-reading summary')].find(
    (summary) => summary.querySelector('span')?.textContent === label,
  );

/** The simulated DOM opens a details element without telling it, as a browser would. */
function opened(summary: Element | undefined) {
  const details = summary?.closest('details');
  if (details && !details.open) {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }
  return details;
}
