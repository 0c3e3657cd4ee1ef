/** Edits of the weekly values. Figures are the arithmetic of the rows beside them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Plan, parsePlan, writePlan } from '../../src/model/index.ts';
import {
  addWeek,
  alignWeeks,
  mostWeeks,
  removeWeek,
  takeRead,
  takeResult,
  weeksIn,
} from '../../src/workbench/edits/weekly.ts';
import type { Work } from '../../src/workbench/shelf/entry.ts';
import { copilot } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

const work = (plan: Plan, drafts: Work['drafts'] = {}): Work => ({ plan, drafts });
const weeklyOf = ({ plan }: Work, id: string) =>
  plan.metrics.find((each) => each.id === id)?.weekly;

describe('weeks', () => {
  test('are added to all metrics, after the last', () => {
    const two = addWeek(addWeek(work(copilot)));
    expect(weeksIn(two.plan)).toEqual([1, 2]);
    expect(weeklyOf(two, 'csat')).toEqual([{ week: 1 }, { week: 2 }]);
  });

  test('end where the schema ends', () => {
    const last = work(writePlan(copilot, 'metrics.aht.weekly', [{ week: mostWeeks, value: 7 }]));
    expect(addWeek(last)).toBe(last);
  });

  test('are removed from all metrics, and what was typed into a later week moves along', () => {
    const three = addWeek(addWeek(addWeek(work(copilot))));
    const typed = {
      ...three,
      drafts: {
        'metrics.aht.weekly.2.value': { text: 'gone' },
        'metrics.aht.weekly.3.control.value': { text: '7..1' },
        'metrics.aht.baseline': { text: 'abc' },
      },
    };
    const next = removeWeek(typed, 2);
    expect(weeksIn(next.plan)).toEqual([1, 3]);
    expect(next.drafts).toEqual({
      'metrics.aht.weekly.2.control.value': { text: '7..1' },
      'metrics.aht.baseline': { text: 'abc' },
    });
  });

  test('of the last one removed leave nothing behind', () => {
    const next = removeWeek(addWeek(work(copilot)), 1);
    expect(next.plan).toEqual(copilot);
  });

  test('move an assumption about a value along with it', () => {
    const plan: Plan = {
      ...writePlan(copilot, 'metrics.aht.weekly', [
        { week: 1, value: 7 },
        { week: 2, value: 6 },
      ]),
      assumptions: [{ of: 'metrics.aht.weekly.2.value', because: 'A guess.' }],
    };
    expect(removeWeek(work(plan), 1).plan.assumptions).toEqual([
      { of: 'metrics.aht.weekly.1.value', because: 'A guess.' },
    ]);
    expect(removeWeek(work(plan), 2).plan.assumptions).toEqual([]);
  });
});

describe('what was read from a table', () => {
  test('joins what is there, and keeps what the table does not say', () => {
    const before = work(
      writePlan(copilot, 'metrics.aht.weekly', [
        { week: 1, value: 7.4, control: { n: 1000 } },
        { week: 3, value: 6.9 },
      ]),
      { 'metrics.aht.weekly.2.value': { text: 'x' }, 'metrics.aht.weekly.1.value': { text: 'y' } },
    );
    const next = takeRead(before, [
      { metric: 'aht', week: 1, control: { value: 7.5 } },
      { metric: 'aht', week: 2, value: 7.1, n: 18000 },
    ]);
    expect(weeklyOf(next, 'aht')).toEqual([
      { week: 1, value: 7.4, control: { n: 1000, value: 7.5 } },
      { week: 2, value: 7.1, n: 18000 },
      { week: 3, value: 6.9 },
    ]);
    expect(weeklyOf(next, 'csat')).toBeUndefined();
    // The text of week 3 is beside week 3 still; that of week 1 gave way.
    expect(next.drafts).toEqual({ 'metrics.aht.weekly.3.value': { text: 'x' } });
  });
});

describe('the weeks as the result', () => {
  const weeks = [
    { week: 1, value: 0.02, n: 1000 },
    { week: 2, value: 0.01, n: 3000 },
  ];

  test('are their mean weighted by the number measured, and take its place', () => {
    const plan = writePlan(copilot, 'metrics.compliance-errors.weekly', weeks);
    const next = takeResult(
      work(plan, { 'metrics.compliance-errors.observed.value': { text: 'x' } }),
      ['compliance-errors'],
    );
    // (0.02 × 1,000 + 0.01 × 3,000) ÷ 4,000.
    const { observed } = next.plan.metrics.find(({ id }) => id === 'compliance-errors') ?? {};
    expect(observed?.value).toBeCloseTo(0.0125, 12);
    expect(observed?.n).toBe(4000);
    expect(next.drafts).toEqual({});
  });

  test('are no assumption any more', () => {
    const plan = writePlan(copilot, 'metrics.aht.weekly', [{ week: 1, value: 6.6 }]);
    const paths = takeResult(work(plan), ['aht']).plan.assumptions?.map(({ of }) => of);
    expect(copilot.assumptions?.map(({ of }) => of)).toContain('metrics.aht.observed.value');
    expect(paths).not.toContain('metrics.aht.observed.value');
    expect(paths).toContain('metrics.aht.sd');
  });

  test('stay weeks where the plan could not hold them as a result', () => {
    // A file may bring weekly shares beyond one; a result beyond one would be no plan.
    const plan = writePlan(copilot, 'metrics.adoption.weekly', [{ week: 1, value: 87 }]);
    expect(takeResult(work(plan), ['adoption']).plan.metrics).toEqual(plan.metrics);
  });
});

test('whatever the plan and the edits, the result is a plan', () => {
  const week = fc.integer({ min: 1, max: mostWeeks });
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const step = fc.oneof(
    fc.constant(addWeek),
    fc.constant(alignWeeks),
    week.map((number) => (before: Work) => removeWeek(before, number)),
    fc
      .array(
        fc.record({ index: fc.nat(), week, value: number, n: fc.integer({ min: 1, max: 1e9 }) }),
      )
      .map((rows) => (before: Work) => {
        const ids = before.plan.metrics.map(({ id }) => id);
        return takeRead(
          before,
          rows.flatMap(({ index, ...row }) => {
            const metric = ids[index % ids.length];
            return metric === undefined ? [] : [{ metric, ...row }];
          }),
        );
      }),
    fc.constant((before: Work) =>
      takeResult(
        before,
        before.plan.metrics.map(({ id }) => id),
      ),
    ),
  );
  fc.assert(
    fc.property(randomPlan, fc.array(step, { maxLength: 8 }), (plan, steps) => {
      const next = steps.reduce((before, edit) => edit(before), work(plan));
      expect(parsePlan(next.plan)).toMatchObject({ ok: true });
    }),
    { numRuns: 200 },
  );
});
