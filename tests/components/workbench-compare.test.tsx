// @vitest-environment happy-dom
/** What a person is promised of comparing plans. */
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type Plan, writePlan } from '../../src/model/index.ts';
import { $shelf, addPlan } from '../../src/workbench/shelf/shelf.ts';
import { emptyPlan } from '../../src/workbench/shelf/start.ts';
import Compare from '../../src/workbench-views/compare/Compare.tsx';
import { apart } from '../../src/workbench-views/compare/labels.ts';
import { copilot } from '../support/plans.ts';
import { openPart } from './workbench.tsx';

const certain: Plan = { ...copilot, ranges: [] };
const cheaper = {
  ...writePlan(certain, 'costs.runPerYear', 240_000),
  title: 'Cheaper to run',
} as Plan;

const row = (name: string) => {
  const found = screen
    .getAllByRole('row')
    .find((entry) => within(entry).queryByRole('rowheader')?.textContent?.startsWith(name));
  if (!found) throw new Error(`No row ${name}`);
  return found;
};

const cells = (name: string) =>
  within(row(name))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('two plans', () => {
  test('stand side by side, the difference in number and word', () => {
    addPlan(cheaper, { key: 'other' });
    openPart(Compare, certain, 'compare');
    choose('Second', 'Cheaper to run');
    // $2,630,880 − $480,000 and − $240,000; the investment of $380,000 is back in 2.12 and 1.91.
    expect(cells('Net annual benefit')).toEqual(['$2.15M a year', '$2.39M a year+$240k, better']);
    expect(cells('Payback in months at full run rate')).toEqual([
      '2.1 months',
      '1.9 months−0.21 months, better',
    ]);
    expect(cells('Investment')).toEqual(['$380k', '$380kthe same']);
    // A larger share is neither good nor bad.
    expect(cells('Share of the population in the pilot')).toEqual(['10%', '10%the same']);
  });

  test('say which inputs are why', async () => {
    addPlan(cheaper, { key: 'other' });
    const { user } = openPart(Compare, certain, 'compare');
    choose('Second', 'Cheaper to run');
    await user.click(screen.getByRole('button', { name: 'Why: Net annual benefit' }));
    expect(cells('Run cost')).toEqual(['$480,000 a year', '$240,000 a year']);
    // What does not differ is no reason.
    expect(within(row('Investment')).queryByRole('button')).toBeNull();
  });

  test('of different currencies have no difference in money, and that is said', () => {
    addPlan({ ...cheaper, currency: 'EUR' }, { key: 'other' });
    openPart(Compare, certain, 'compare');
    choose('Second', 'Cheaper to run');
    expect(screen.getByText(/nothing is converted/)).toBeTruthy();
    expect(cells('Net annual benefit')).toEqual(['$2.15M a year', '€2.39M a year']);
    expect(cells('Payback in months at full run rate')[1]).toContain('better');
    expect(screen.queryByRole('figure')).toBeNull();
  });

  test('whose titles are the same are told apart', () => {
    addPlan(certain, { key: 'other' });
    openPart(Compare, certain, 'compare');
    const names = [...picker('Second').options].map(({ text }) => text);
    expect(names).toContain('Contact-center copilot (2)');
  });
});

describe('scenarios', () => {
  test('of what is uncertain are compared before anybody chooses', () => {
    openPart(Compare, copilot, 'compare');
    const [base, cautious, bold] = cells('Net annual benefit');
    // Cautious: 200,000 × 0.87 × $0.90 × 25% × 12 − $600,000 = −$130,200, and worse than the plan.
    expect(base).toBe('$2.15M a year');
    expect(cautious).toMatch(/^−\$130k a year−\$2\.28M, worse$/);
    expect(bold).toMatch(/better$/);
    // What never comes back is worse than any number of months.
    expect(cells('Payback in months at full run rate')[1]).toBe('neverworse');
    expect(screen.getByText(/^Cautious: .* worse than in Contact-center copilot\./)).toBeTruthy();
  });

  test('become plans of their own', async () => {
    const { user } = openPart(Compare, copilot, 'compare');
    await user.click(screen.getByRole('button', { name: 'Keep the cautious scenario as a plan' }));
    const kept = Object.values($shelf.get().entries).find(({ key }) => key !== 'own');
    expect(kept?.plan.title).toBe('Contact-center copilot, cautious');
    expect(kept?.plan.benefit?.realisation).toBe(0.25);
    expect(screen.getByText(/is now one of your plans/)).toBeTruthy();
  });
});

test('a plan alone with nothing uncertain says what would make it comparable', () => {
  openPart(Compare, emptyPlan('My plan', 'USD'), 'compare');
  expect(screen.getByText(/nothing to compare this plan with yet/)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('plans without figures say so', () => {
  addPlan(emptyPlan('Another', 'USD'), { key: 'other' });
  openPart(Compare, emptyPlan('My plan', 'USD'), 'compare');
  expect(screen.getByText(/None of these plans has a figure/)).toBeTruthy();
});

test('labels of lines that meet stand apart and inside the drawing', () => {
  expect(apart([100, 40])).toEqual([100, 40]);
  expect(apart([100, 98])).toEqual([100, 84]);
  expect(apart([5, 6, 7])).toEqual([16, 32, 48]);
});

const picker = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });

function choose(name: string, option: string): void {
  const select = picker(name);
  const found = [...select.options].find(({ text }) => text === option);
  if (!found) throw new Error(`No option ${option}`);
  if (!found.selected) {
    select.value = found.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
