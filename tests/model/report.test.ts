/** A plan and its analysis as plain data: complete, without loss as JSON, and by codes alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, type Plan, planReport, planSchema } from '../../src/model/index.ts';
import { framework } from '../support/framework.ts';
import { copilot, planFromFile } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

const today = '2026-11-26';
const report = planReport(copilot, framework, today);

test('is the same after a way through JSON, whatever the plan', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      const each = planReport(plan, framework, today);
      expect(JSON.parse(JSON.stringify(each))).toEqual(each);
      expect(planSchema.safeParse(each.plan).success).toBe(true);
      expect(Object.keys(each.analysis.figures)).toEqual([...analyse(plan).figures.keys()]);
    }),
    { numRuns: 50 },
  );
});

test('names its version, its day and the plan as it was given', () => {
  expect(report).toMatchObject({ version: 1, reportedOn: today, plan: copilot });
});

describe('a figure', () => {
  test('has its value, unit, formula and inputs by path', () => {
    expect(report.analysis.figures['payback.months']).toMatchObject({
      unit: { quantity: 'duration', of: 'month' },
      inputs: { investment: { path: 'payback.investment' } },
    });
    // Pilot 240,000 and hardening 45,000 + 60,000 + 35,000.
    expect(report.analysis.figures['payback.investment']?.value).toBe(380_000);
  });

  test('without a value says why, and what it waits for', () => {
    const { runPerYear: _, ...costs } = copilot.costs ?? {};
    const { analysis } = planReport({ ...copilot, costs }, framework, today);
    expect(analysis.figures['payback.months']).toMatchObject({
      value: null,
      absent: 'waits',
      waitsFor: ['costs.runPerYear'],
    });
    expect(analysis.waitingFor).toContain('costs.runPerYear');
  });
});

describe('the pilot', () => {
  test('is a go by values alone, which gate 3 should not take for one', () => {
    expect(report.analysis.results).toMatchObject({
      outcome: 'go',
      because: 'all-met',
      certain: false,
      metrics: [{ id: 'aht', role: 'primary', verdict: 'met', basis: 'estimate' }, {}, {}, {}],
    });
    expect(report.analysis.call).toMatchObject({ call: 'remediate', because: 'chance-open' });
  });

  test('that harms is a stop, with the weeks in which its line was crossed', () => {
    const { results, call } = planReport(
      planFromFile('claims-estimates'),
      framework,
      today,
    ).analysis;
    expect(results).toMatchObject({ outcome: 'stop', about: ['supplements'] });
    expect(results?.metrics.find(({ id }) => id === 'supplements')?.rollback).toMatchObject([
      { crossed: false, weeks: [6, 7] },
    ]);
    expect(call.call).toBe('stop');
  });

  test('that was not measured has no results to judge', () => {
    const metrics = copilot.metrics.map(({ observed: _, ...metric }) => metric);
    const { results, call } = planReport({ ...copilot, metrics }, framework, today).analysis;
    expect(results?.outcome ?? 'not-measured').toBe('not-measured');
    expect(call).toMatchObject({ call: 'remediate', because: 'not-measured' });
  });
});

describe('the gates', () => {
  test('say in order what is left to do, as the analysis does', () => {
    const { gates } = analyse(copilot, framework);
    expect(report.analysis.gates.map(({ gate, ready, todo }) => ({ gate, ready, todo }))).toEqual(
      gates.map(({ gate, ready, todo }) => ({ gate, ready, todo })),
    );
  });

  test('are left out without a framework', () => {
    expect(planReport(copilot, undefined, today).analysis.gates).toEqual([]);
  });

  test('know an open condition as overdue from the day after it was due', () => {
    const decided: Plan = {
      ...copilot,
      decisions: {
        G3: [
          {
            decision: 'conditional',
            date: '2026-10-01',
            role: 'risk-officer',
            conditions: [{ id: 'audit', text: 'Audit the logs', due: '2026-11-26' }],
          },
        ],
      },
    };
    const openOn = (day: string) =>
      planReport(decided, framework, day).analysis.gates.find(({ gate }) => gate === 'G3')
        ?.conditionsOpen;
    expect(openOn('2026-11-26')).toMatchObject([{ id: 'audit', overdue: false }]);
    expect(openOn('2026-11-27')).toMatchObject([{ id: 'audit', overdue: true }]);
  });
});
