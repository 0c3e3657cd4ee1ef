// @vitest-environment happy-dom
/** What the plan says beside the form. Figures are the source document's, dates the calendar's. */
import { act, screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type Plan, writePlan } from '../../src/model/index.ts';
import { changePlan } from '../../src/workbench/shelf/shelf.ts';
import { emptyPlan } from '../../src/workbench/shelf/start.ts';
import { Says } from '../../src/workbench-views/frame/Says.tsx';
import { placeOf } from '../../src/workbench-views/state/place-of.ts';
import { nameOf } from '../../src/workbench-views/state/places.ts';
import { WithPlan } from '../../src/workbench-views/state/WithPlan.tsx';
import { framework } from '../support/framework.ts';
import { copilot } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';
import { openPart } from './workbench.tsx';

const answer = (question: string) =>
  screen.getByRole('heading', { name: question }).parentElement?.textContent;
const lead = (container: HTMLElement) => container.querySelector('.bench-lead')?.textContent;

describe('the worked example', () => {
  test('has an answer to each question', () => {
    openPart(Says, copilot, 'results');
    expect(answer('Is the pilot large enough?')).toContain('120 agents are enough');
    expect(answer('When is the investment back?')).toContain(
      'The investment of $380k is back after 2.1 months (9.2 weeks) at full run rate, and 3.0 months',
    );
    // Two and five weeks after Monday, January 11.
    expect(answer('How does the rollout go?')).toContain(
      '3 steps over 8 weeks: 25% from week 1 (Jan 11, 2027), 50% from week 3 (Jan 25, 2027), and 100% from week 6 (Feb 15, 2027).',
    );
  });

  test('leads with what matters most where one is', () => {
    for (const [part, expected] of [
      ['idea', 'The investment of $380k is back'],
      ['mvp', '120 agents are enough'],
      ['results', 'Go, by the values: every threshold is met. Chance is not ruled out.'],
      ['rollout', 'The rollout takes 3 steps'],
      ['g3', 'G1, Idea review, still lacks'],
    ] as const) {
      const { container } = openPart(Says, copilot, part);
      expect(lead(container)).toContain(expected);
    }
  });

  test('names the first three things that the next gate lacks', () => {
    openPart(Says, writePlan(copilot, 'hypothesis', undefined), 'results');
    const section = screen.getByRole('heading', { name: 'What comes next?' }).parentElement;
    const items = within(section ?? document.body).getAllByRole('listitem');
    expect(items).toHaveLength(3);
    expect(items[0]?.textContent).toBe('Hypothesis');
    expect(items[1]?.textContent).toBe('Does the hypothesis serve a stated strategic objective?');
    expect(screen.getByRole('link', { name: 'All that G1 asks' }).getAttribute('href')).toBe('#g1');
  });

  test('with ten times the volume says what to look at, with the way there', () => {
    openPart(Says, writePlan(copilot, 'population.volumePerMonth', 2_400_000), 'results');
    const checks = screen.getByRole('list', { name: 'Checks' });
    expect(checks.textContent).toContain('one digit too many is the usual reason');
    const [link] = within(checks).getAllByRole('link', { name: 'Contacts in scope a month' });
    expect(link?.getAttribute('href')).toBe('#idea');
  });
});

const metric = { id: 'aht', name: 'Handle time', role: 'primary', kind: 'mean' } as const;
const withMetric: Plan = {
  ...emptyPlan('My plan', 'USD'),
  metrics: [{ ...metric, better: 'lower', unit: 'minute' }],
};

describe('a plan of which nothing is decided', () => {
  test('asks for a metric first, once', () => {
    const { container } = openPart(Says, emptyPlan('My plan', 'USD'), 'rollout');
    expect(container.textContent).toContain('all wait for a primary metric');
    const [link, ...others] = screen.getAllByRole('link', { name: 'Go to the metrics' });
    expect([link?.getAttribute('href'), others]).toEqual(['#mvp', []]);
    expect(container.textContent).not.toContain('waits for:');
  });

  test('with a metric names for each answer the fields that it waits for', () => {
    openPart(Says, withMetric, 'idea');
    const links = (text: string) => {
      const list = screen.getByText(text).nextElementSibling as HTMLElement;
      return within(list)
        .getAllByRole('link')
        .map((link) => [link.textContent, link.getAttribute('href')]);
    };
    expect(links('The size of the pilot waits for:')).toEqual([['People in the pilot', '#pilot']]);
    expect(links('The payback waits for:')).toEqual([
      ['The metric that the benefit comes from', '#hardening'],
    ]);
    expect(links('The rollout waits for:')).toEqual([
      ['Phases of the rollout', '#rollout'],
      ['The metric that the benefit comes from', '#hardening'],
    ]);
  });

  test('leads with what comes next, for nothing can be answered yet', () => {
    for (const part of ['idea', 'pilot', 'hardening', 'rollout']) {
      const { container } = openPart(Says, emptyPlan('My plan', 'USD'), part);
      expect(lead(container)).toContain('G1, Idea review, still lacks');
    }
  });

  test('with a metric says what the form beside it still asks', () => {
    const { container } = openPart(Says, withMetric, 'hardening');
    // The form has chosen the metric; asking for it again would lead nowhere.
    expect(lead(container)).not.toContain('G1');
    const list = screen.getByText('The payback waits for:').nextElementSibling as HTMLElement;
    const links = within(list).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toContain('Handle time at baseline');
  });
});

test('what changed is announced once the typing pauses, and nothing else', async () => {
  const { container, work } = openPart(Says, copilot, 'results');
  const live = () => container.querySelector('[aria-live]')?.textContent;
  act(() => {
    changePlan('own', { ...work(), plan: writePlan(copilot, 'costs.runPerYear', 240000) }, 'x');
  });
  expect(live()).toBe('');
  await waitFor(() => expect(live()).toContain('is back after'), { timeout: 3000 });
  expect(live()).not.toContain('agents are enough');
});

test('what is typed and not counted is named', () => {
  const plan = copilot;
  const { work } = openPart(Says, plan, 'idea');
  act(() => {
    changePlan('own', { plan, drafts: { 'costs.pilot': { text: 'abc' } } }, 'costs.pilot');
  });
  expect(work().drafts['costs.pilot']?.text).toBe('abc');
  const list = screen.getByText('Typed, but not counted yet:').nextElementSibling as HTMLElement;
  expect(within(list).getByRole('link', { name: 'MVP and pilot' }).getAttribute('href')).toBe(
    '#hardening',
  );
});

test.each([
  ['hypothesis', 'idea'],
  ['stakeholders.a.owner', 'idea'],
  ['population.size', 'idea'],
  ['metrics', 'mvp'],
  ['metrics.aht.baseline', 'mvp'],
  ['metrics.aht.observed.value', 'results'],
  ['metrics.aht.weekly', 'results'],
  ['rollback.slower', 'mvp'],
  ['cohort.units', 'pilot'],
  ['costs.hardening.training.amount', 'hardening'],
  ['benefit.metric', 'hardening'],
  ['ranges.1.low', 'hardening'],
  ['rollout.capacity.supportHoursPerUnit', 'rollout'],
  ['risks.a.control', 'risks'],
  ['decisions.G4.1.conditions.a.met', 'g4'],
])('%s is typed in %s', (path, place) => {
  expect(nameOf(placeOf(path))).toBe(place);
});

test('no plan, however odd, leaves a gap in what is said', () => {
  const setup = { framework, examples: [], home: '/', locale: 'en-US' };
  const said = (plan: Plan) =>
    renderToString(
      <WithPlan setup={setup} entry={{ key: 'k', plan, drafts: {}, changed: '', revision: 1 }}>
        <Says />
      </WithPlan>,
    );
  fc.assert(
    fc.property(randomPlan, (plan) => {
      expect(said(plan)).not.toMatch(/NaN|Infinity|undefined|\[object/);
    }),
    { numRuns: 60 },
  );
});
