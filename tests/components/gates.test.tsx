// @vitest-environment happy-dom
/** Gates in the workbench: words for all that the model says, and decisions that say why. */
import { screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/calculators/messages/shared.ts';
import {
  analyse,
  gateChecks,
  gateIds,
  objectionCodes,
  type Plan,
  parsePlan,
  writePlan,
} from '../../src/model/index.ts';
import { matchesPattern } from '../../src/model/limits.ts';
import Gate from '../../src/workbench-views/gates/Gate.tsx';
import {
  type About,
  checkSentence,
  objectionText,
  openText,
  todoText,
} from '../../src/workbench-views/gates/say.ts';
import { gateMessages } from '../../src/workbench-views/messages/gates.ts';
import { packMessages } from '../../src/workbench-views/messages/pack.ts';
import { placeOf } from '../../src/workbench-views/state/place-of.ts';
import { framework } from '../support/framework.ts';
import { begun } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';
import { openOn } from './workbench.tsx';

const words = gateMessages('en-US');
/** What stands where a word or a number should. */
const gap = /NaN|Infinity|undefined|\[object|: \.|^\W*$| {2}|\bnull\b/;

/** The paths of the fields that have a name of their own. */
const named = [
  ...Object.keys(words.fields),
  ...Object.keys(messagesFor('en-US').labels).map((path) => path.replace(/^plan\./, '')),
];

describe('words', () => {
  test.each(gateChecks)('the check %s has a sentence and a criterion', (id) => {
    expect(words.checks[id].passed).toBeTypeOf('function');
    const criteria = framework.gates.flatMap(({ checks }) => checks.filter((c) => c.id === id));
    expect(criteria.length).toBeGreaterThan(0);
  });

  test.each(objectionCodes)('the objection %s has a sentence', (code) => {
    expect(packMessages('en-US').objections[code]).toMatch(/^[A-Z]/);
  });

  test('all that is said about any plan is whole sentences', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const analysis = analyse(plan, framework);
        for (const readiness of analysis.gates) {
          const gate = framework.gates.find(({ id }) => id === readiness.gate);
          if (!gate) throw new Error(`There is no gate ${readiness.gate}`);
          const about: About = { analysis, framework, gate, locale: 'en-US' };
          for (const check of readiness.checks)
            expect(checkSentence(check, about)).toMatch(/[.?!:)]\s*$/);
          for (const todo of readiness.todo) {
            const text = todoText(todo, about);
            expect(text).not.toBe('');
            if (todo.kind !== 'field') continue;
            expect(placeOf(todo.path).part).not.toBe('plans');
            const isNamed = (pattern: string) => matchesPattern(pattern, todo.path);
            expect(named.some(isNamed), todo.path).toBe(true);
          }
          for (const objection of readiness.objections)
            expect(objectionText(objection, about).items).toHaveLength(objection.ids.length);
          expect(openText('nobody-knows-this-code', about)).toBe('nobody-knows-this-code');
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the example has sentences without gaps at every gate', () => {
    const analysis = analyse(begun, framework);
    for (const readiness of analysis.gates) {
      const gate = framework.gates.find(({ id }) => id === readiness.gate);
      if (!gate) throw new Error(`There is no gate ${readiness.gate}`);
      const about: About = { analysis, framework, gate, locale: 'en-US' };
      const said = [
        ...readiness.checks.map((check) => checkSentence(check, about)),
        ...readiness.todo.map((todo) => todoText(todo, about)),
      ];
      for (const sentence of said) expect(sentence).not.toMatch(gap);
    }
  });

  /** A field that a check waits for is named as people name it, not by its path. */
  test.each([
    {},
    { metrics: [{ id: 'm', name: 'Speed', role: 'primary', kind: 'mean', better: 'lower' }] },
    { sector: 'retail', risks: [{ id: 'r', title: 'It stops' }] },
    { rollout: { phases: [{ share: 0.5, week: 1 }], freezes: [{ id: 'f', name: 'Sale' }] } },
  ])('no path is read out: plan %#', (parts) => {
    const parsed = parsePlan({
      ...begun,
      metrics: [],
      benefit: undefined,
      rollback: [],
      ...parts,
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const analysis = analyse(parsed.plan, framework);
    for (const readiness of analysis.gates) {
      const gate = framework.gates.find(({ id }) => id === readiness.gate);
      if (!gate) throw new Error(`There is no gate ${readiness.gate}`);
      for (const todo of readiness.todo)
        expect(todoText(todo, { analysis, framework, gate, locale: 'en-US' })).not.toMatch(
          /\w\.\w|^Fill in: \w+$/,
        );
    }
  });
});

test('the source’s figures stand in the sentences of the checks', () => {
  const { container } = openOn(begun, <Gate gate="G1" />);
  const check = (id: string) => container.querySelector(`[data-check="${id}"]`)?.textContent;
  // $2.63M benefit less $480,000 run cost; $380,000 ÷ $2.15M × 12.
  expect(check('payback-exists')).toMatch(/^Passed.*\$2\.15M a year.*\$380k.*2\.1 months/);
  expect(check('guardrail-chosen')).toContain('Customer satisfaction and Compliance errors');
  expect(check('stakeholders-owned')).toMatch(/^Waits/);
});

test('results are held against their thresholds with the source’s figures', () => {
  const { container } = openOn(begun, <Gate gate="G3" />);
  const check = (id: string) => container.querySelector(`[data-check="${id}"]`)?.textContent;
  // 7.5 minutes less ten percent.
  expect(check('metrics-met')).toContain(
    'Average handle time 6.63 minutes (threshold 6.75 minutes',
  );
  expect(check('adoption-met')).toContain('Agent adoption 87% (threshold 80%: met)');
  // 7.5 minutes and five percent.
  expect(check('no-rollback-line-crossed')).toMatch(
    /^Passed.*Average handle time at 7\.88 minutes/,
  );
});

test('what is missing leads to where it is done', async () => {
  const { user } = openOn(begun, <Gate gate="G2" />);
  const list = within(screen.getByRole('region', { name: 'What is missing' }));
  expect(list.getByRole('link', { name: 'Fill in: The risks' })).toHaveProperty('hash', '#risks');
  expect(list.getByRole('link', { name: 'Pass the gate before: G1: Idea review' })).toHaveProperty(
    'hash',
    '#g1',
  );
  await user.click(list.getByRole('link', { name: 'Bring: Test results' }));
  const artifact = within(screen.getByRole('group', { name: 'Test results' }));
  expect(document.activeElement).toBe(artifact.getByLabelText('Status'));
});

test('a question is answered, an artifact marked done, and the list grows shorter', async () => {
  const { user, plan } = openOn(begun, <Gate gate="G2" />);
  const count = () =>
    within(screen.getByRole('region', { name: 'What is missing' })).getAllByRole('link').length;
  const before = count();
  const question = screen.getByRole('group', { name: /complete every critical user journey/ });
  await user.click(within(question).getByLabelText('Yes'));
  expect(count()).toBe(before - 1);
  await user.click(screen.getByRole('button', { name: 'Mark done: Test results' }));
  expect(count()).toBe(before - 2);
  expect(plan().evidence?.G2?.['test-results']?.status).toBe('done');
  expect(document.activeElement).toBe(
    within(screen.getByRole('group', { name: 'Test results' })).getByLabelText('Status'),
  );
});

test('what is no address is no link', () => {
  const withLinks = writePlan(begun, 'evidence', {
    G1: {
      'problem-statement': { status: 'done', link: 'javascript:alert(1)' },
      'success-metrics': { status: 'done', link: 'https://example.org/metrics' },
    },
  });
  openOn(withLinks, <Gate gate="G1" />);
  expect(screen.queryByRole('link', { name: /javascript/ })).toBeNull();
  expect(screen.getByText('javascript:alert(1)')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'https://example.org/metrics' })).toHaveProperty(
    'href',
    'https://example.org/metrics',
  );
});

test('a "go" in spite of what is open asks for its reason and records both', async () => {
  const { user, plan } = openOn(begun, <Gate gate="G1" />);
  await user.click(screen.getByLabelText('Go'));
  const against = screen.getByRole('list', { name: 'This speaks against a go' });
  expect(against.textContent).toContain('Stakeholder map');
  await user.click(screen.getByRole('button', { name: 'Record the decision' }));
  expect(plan().decisions).toBeUndefined();
  const reason = screen.getByLabelText('Reason');
  expect(document.activeElement).toBe(reason);
  expect(reason.getAttribute('aria-invalid')).toBe('true');
  await user.type(reason, 'The map follows next week.');
  await user.click(screen.getByRole('button', { name: 'Record the decision' }));
  expect(plan().decisions?.G1).toMatchObject([
    {
      decision: 'go',
      role: 'product-owner',
      reason: 'The map follows next week.',
      open: expect.arrayContaining(['artifacts-missing', 'questions-open']),
    },
  ]);
  expect(screen.getByText('Artifacts missing')).toBeTruthy();
});

test('a revision begins as the decision was, and the earlier one stays in the history', async () => {
  const decided: Plan = {
    ...begun,
    decisions: {
      G1: [
        {
          decision: 'conditional',
          date: '2026-10-05',
          role: 'risk-officer',
          reason: 'Strong case.',
          conditions: [{ id: 'privacy', text: 'Privacy review', due: '2026-11-01' }],
          open: ['questions-open'],
        },
      ],
    },
  };
  const { user, plan } = openOn(decided, <Gate gate="G1" />);
  await user.click(screen.getByLabelText(/^Privacy review/));
  expect(plan().decisions?.G1?.[0]?.conditions?.[0]?.met).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Revise the decision' }));
  expect(screen.getByLabelText('Reason')).toHaveProperty('value', 'Strong case.');
  expect(screen.getByLabelText('What must be done')).toHaveProperty('value', 'Privacy review');
  await user.click(screen.getByRole('radio', { name: 'No-go' }));
  await user.click(screen.getByRole('button', { name: 'Record the decision' }));
  expect(plan().decisions?.G1?.map(({ decision }) => decision)).toEqual(['conditional', 'no-go']);
  expect(plan().decisions?.G1?.[0]?.conditions?.[0]?.met).toBe(true);
  const history = screen.getByRole('heading', { name: 'Earlier decisions' }).nextElementSibling;
  expect(history?.textContent).toContain('Go, with conditions: Oct 5, 2026, Risk officer');
  expect(history?.textContent).toContain('Key questions open');
  expect(parsePlan(plan())).toMatchObject({ ok: true });
});

test('no plan, however odd, leaves a gap at a gate', () => {
  fc.assert(
    fc.property(randomPlan, fc.constantFrom(...gateIds), (plan, id) => {
      const { container, unmount } = openOn(plan, <Gate gate={id} />);
      const text = container.querySelector('.bench-missing')?.textContent ?? '';
      expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/);
      expect(container.querySelector('img, script, a[href^="javascript"]')).toBeNull();
      unmount();
    }),
    { numRuns: 15 },
  );
});
