// @vitest-environment happy-dom
/** Pilot results in the workbench: verdicts of the source document, intervals of R. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Plan, parsePlan, writePlan } from '../../src/model/index.ts';
import { emptyPlan } from '../../src/workbench/shelf/start.ts';
import Results from '../../src/workbench-views/results/Results.tsx';
import { loadReader } from '../../src/workbench-views/results/WeeklyImport.tsx';
import { WithPlan } from '../../src/workbench-views/state/WithPlan.tsx';
import { framework } from '../support/framework.ts';
import { copilot } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';
import { openPart } from './workbench.tsx';

beforeAll(loadReader);

const outcome = (container: HTMLElement) => container.querySelector('.bench-outcome')?.textContent;
const verdict = (container: HTMLElement, metric: string) =>
  [...container.querySelectorAll('.bench-results > li')].find((item) =>
    item.textContent?.startsWith(`${metric}: `),
  )?.textContent;
const observed = (of: Partial<Record<string, object>>): Plan =>
  Object.entries(of).reduce(
    (plan, [id, value]) => writePlan(plan, `metrics.${id}.observed`, value),
    copilot,
  );

describe('the published pilot', () => {
  test('meets every threshold by its values, and nobody can rule out chance', () => {
    const { container } = openPart(Results, copilot);
    expect(outcome(container)).toBe(
      'Go, by the values: every threshold is met. Chance is not ruled out.',
    );
    const aht = verdict(container, 'Average handle time');
    expect(aht).toContain('Met. 6.63 minutes (−11.6%); asked for was at most 6.75 minutes.');
    expect(aht).toContain('To rule out chance, type the number measured and the spread.');
    expect(verdict(container, 'Customer satisfaction')).toContain('Met. 4 points');
    expect(verdict(container, 'Compliance errors')).toContain('Met. 1.5%');
    expect(verdict(container, 'Agent adoption')).toContain('Met. 87%');
  });

  test('draws each metric against threshold and rollback line, with a table', () => {
    openPart(Results, copilot);
    const table = (name: string) =>
      within(screen.getByRole('region', { name, hidden: true }))
        .getAllByRole('row', { hidden: true })
        .map((row) => row.textContent);
    // 7.5 × 0.9 and 7.5 × 1.05.
    expect(table('Average handle time: Met')).toEqual([
      'WhatValue',
      'Pilot6.63 minutes',
      'Threshold6.75 minutes',
      'Rollback7.88 minutes',
      'Baseline7.5 minutes',
    ]);
    expect(table('Agent adoption: Met')).toEqual(['WhatValue', 'Pilot87%', 'Threshold80%']);
    expect(screen.getAllByText('Lower is better.', { exact: false }).length).toBe(2);
  });
});

test('a value that misses its threshold asks to remediate, as chance is not ruled out', () => {
  // −6.7% where −10% is asked.
  const { container } = openPart(Results, observed({ aht: { value: 7 } }));
  expect(outcome(container)).toBe(
    'Remediate: by its value, Average handle time missed the threshold. Chance is not ruled out.',
  );
  expect(verdict(container, 'Average handle time')).toContain(
    'Missed. 7 minutes (−6.7%); asked for was at most 6.75 minutes.',
  );
});

test('an interval that reaches across the threshold is inconclusive', () => {
  // R, Welch from summaries: −1.328 to −0.412 around −0.87 (meanDifferenceInterval-01).
  const { container } = openPart(
    Results,
    observed({
      aht: {
        value: 6.63,
        n: 120,
        sd: 2.4,
        against: { kind: 'control', value: 7.5, n: 1080, sd: 2.5 },
      },
    }),
  );
  expect(outcome(container)).toBe(
    'Remediate or measure longer: Average handle time may or may not have reached the threshold.',
  );
  expect(verdict(container, 'Average handle time')).toContain(
    'Inconclusive. 6.63 minutes. By chance it could be anything from 6.17 minutes to 7.09 minutes, and only a part of that is at most 6.75 minutes, as asked.',
  );
});

test('a value past its rollback line stops the pilot', () => {
  const { container } = openPart(Results, observed({ 'compliance-errors': { value: 0.035 } }));
  expect(outcome(container)).toBe('Stop: Compliance errors went past the rollback line.');
  expect(verdict(container, 'Compliance errors')).toContain('Past the rollback line: 3.5%, at 3%.');
});

test('a week past the rollback line is said, whatever the result', () => {
  const weekly = [
    { week: 1, value: 8.1 },
    { week: 2, value: 6.6 },
  ];
  const { container } = openPart(Results, writePlan(copilot, 'metrics.aht.weekly', weekly));
  expect(verdict(container, 'Average handle time')).toContain(
    'Past the rollback line of 7.88 minutes in week 1.',
  );
  const both = weekly.map(({ week }) => ({ week, value: 8.1 }));
  const again = openPart(Results, writePlan(copilot, 'metrics.aht.weekly', both));
  expect(verdict(again.container, 'Average handle time')).toContain(
    'Past the rollback line of 7.88 minutes in weeks 1 and 2.',
  );
});

test('a plan without metrics says where they are chosen', () => {
  openPart(Results, emptyPlan('My plan', 'USD'));
  expect(screen.getByRole('link', { name: 'Choose the metrics' }).getAttribute('href')).toBe(
    '#mvp',
  );
});

describe('weekly values', () => {
  const add = () => screen.getByRole('button', { name: 'Add a week' });

  test('are typed into a table, and become the result when asked to', async () => {
    const { user, container, work } = openPart(Results, copilot);
    await user.click(add());
    await user.click(add());
    const cell = (week: number) =>
      screen.getByRole('textbox', { name: `Average handle time, week ${week}` });
    await user.type(cell(1), '7');
    await user.type(cell(2), '6');
    const section = screen.getByRole('button', { name: 'Use the weeks as the results' });
    await user.click(section);
    // The plain mean of 7 and 6.
    const aht = work().plan.metrics.find(({ id }) => id === 'aht');
    expect(aht?.observed?.value).toBe(6.5);
    expect(verdict(container, 'Average handle time')).toContain('Met. 6.5 minutes (−13.3%)');
    expect(screen.getByText('Taken over as the result: Average handle time.')).toBeTruthy();
  });

  test('that say something else than the result are pointed out', async () => {
    const { user } = openPart(
      Results,
      writePlan(copilot, 'metrics.aht.weekly', [{ week: 1, value: 7.2 }]),
    );
    await user.click(screen.getByText('Type the result of Average handle time'));
    expect(
      screen.getByText(/the result says 6.63 minutes, and the weeks amount to 7.2 minutes/),
    ).toBeTruthy();
  });

  test('go with the keyboard to the week that was added', async () => {
    const { user } = openPart(Results, copilot);
    await user.click(add());
    await waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole('textbox', { name: 'Average handle time, week 1' }),
      ),
    );
    await user.click(screen.getByRole('button', { name: 'Remove week 1' }));
    expect(document.activeElement).toBe(add());
  });
});

describe('a pasted table', () => {
  const paste = (text: string) =>
    fireEvent.change(screen.getByRole('textbox', { name: /^Paste the table/ }), {
      target: { value: text },
    });
  const weekly = (plan: Plan, id = 'aht') => plan.metrics.find((each) => each.id === id)?.weekly;

  test('is shown as it was read, and taken over when asked to', async () => {
    const { user, work } = openPart(Results, copilot);
    paste('week;aht;adoption %\n1;7,4;61\n2;6,9;72,5');
    const preview = await screen.findByRole('region', { name: 'What was read' });
    expect(
      within(preview)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual(['WeekAverage handle timeAgent adoption', '17.4 minutes61%', '26.9 minutes72.5%']);
    expect(weekly(work().plan)).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Take over these 4 values' }));
    expect(weekly(work().plan)).toEqual([
      { week: 1, value: 7.4 },
      { week: 2, value: 6.9 },
    ]);
    expect(weekly(work().plan, 'adoption')?.[1]?.value).toBeCloseTo(0.725, 12);
  });

  test('that is broken says where, keeps the text and leaves the plan alone', async () => {
    const { work } = openPart(Results, copilot);
    const text = 'week,aht\n1,7.4\n2,about seven';
    paste(text);
    expect(await screen.findByText(/^Row 3, column 2: “about seven” is no number/)).toBeTruthy();
    expect(screen.getByDisplayValue(/about seven/)).toBeTruthy();
    expect(work().plan).toEqual(copilot);
    expect(work().drafts['weekly.pasted']?.text).toBe(text);
  });
});

test('no plan, however odd, leaves a gap, and the page names every metric', () => {
  const setup = { framework, examples: [], home: '/', locale: 'en-US' };
  fc.assert(
    fc.property(randomPlan, (plan) => {
      expect(parsePlan(plan).ok).toBe(true);
      const entry = { key: 'k', plan, drafts: {}, changed: '', revision: 1 };
      const html = renderToString(
        <WithPlan setup={setup} entry={entry}>
          <Results />
        </WithPlan>,
      );
      expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/);
      expect(html.match(/Type the result of/g)?.length ?? 0).toBe(plan.metrics.length);
    }),
    { numRuns: 60 },
  );
});
