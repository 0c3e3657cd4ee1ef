/** Plans side by side, and scenarios of one plan. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyse,
  comparePlans,
  figureAt,
  inputPaths,
  keyFigures,
  type Plan,
  parsePlan,
  readPlan,
  scenarioOf,
  writePlan,
} from '../../src/model/index.ts';
import { copilot, expansion } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

const rowOf = (plans: readonly Plan[], path: string) => {
  const row = comparePlans(plans).rows.find((entry) => entry.path === path);
  if (!row) throw new Error(`no row ${path}`);
  return row;
};

describe('plans side by side', () => {
  const dearer = writePlan(writePlan(copilot, 'costs.pilot', 300_000), 'costs.runPerYear', 960_000);

  test('show the figures of each, and how far the others are from the first', () => {
    const { figures, differences } = rowOf([copilot, dearer], 'payback.investment');
    expect(figures.map((figure) => figure?.value)).toEqual([380_000, 440_000]);
    expect(differences.map((figure) => figure?.value)).toEqual([60_000]);
  });

  test('say which inputs are why, the one that was moved furthest first', () => {
    // Run cost doubled: half of the larger. Pilot: a fifth of it.
    expect(rowOf([copilot, dearer], 'payback.months').because).toMatchObject([
      { path: 'costs.runPerYear', values: [{ value: 480_000 }, { value: 960_000 }] },
      { path: 'costs.pilot', values: [{ value: 240_000 }, { value: 300_000 }] },
    ]);
  });

  test('name no input on which a figure does not depend', () => {
    expect(rowOf([copilot, dearer], 'payback.netPerYear').because.map(({ path }) => path)).toEqual([
      'costs.runPerYear',
    ]);
    expect(rowOf([copilot, dearer], 'cohort.power').because).toEqual([]);
  });

  test('leave a difference open where one has no value, or another unit or currency', () => {
    expect(rowOf([copilot, expansion], 'cohort.required').differences).toEqual([undefined]);
    const inEuro = { ...copilot, currency: 'EUR' };
    expect(rowOf([copilot, inEuro], 'payback.investment').differences).toEqual([undefined]);
    expect(rowOf([copilot, inEuro], 'payback.months').differences[0]?.value).toBe(0);
  });

  test('name choices that are no numbers', () => {
    const { choices } = comparePlans([
      copilot,
      writePlan(copilot, 'cohort.comparison', 'equal'),
      writePlan(copilot, 'sector', 'retail'),
    ]);
    expect(choices).toEqual([
      { path: 'sector', values: ['telecommunications', 'telecommunications', 'retail'] },
      { path: 'cohort.comparison', values: ['rest', 'equal', 'rest'] },
    ]);
  });

  test('are compared by figures that an analysis has', () => {
    const analysis = analyse(copilot);
    expect(keyFigures.filter((path) => !figureAt(analysis, path))).toEqual([]);
  });

  test('do not differ from themselves', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const { rows, choices } = comparePlans([plan, structuredClone(plan)]);
        for (const { differences, because } of rows) {
          expect(because).toEqual([]);
          for (const difference of differences) if (difference) expect(difference.value).toBe(0);
        }
        expect(choices).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('differ for a reason', () => {
    let differing = 0;
    fc.assert(
      fc.property(randomPlan, fc.nat(), fc.constantFrom(0.25, 0.75), (plan, pick, factor) => {
        const paths = inputPaths(plan).filter((path) => /^(benefit|costs)\./.test(path));
        const path = paths[pick % paths.length] ?? '';
        const other = writePlan(plan, path, Number(readPlan(plan, path)) * factor);
        fc.pre(parsePlan(other).ok);
        for (const { differences, because } of comparePlans([plan, other]).rows)
          if (differences[0]?.value) {
            differing++;
            expect(because.map((entry) => entry.path)).toEqual([path]);
          }
      }),
      { numRuns: 30 },
    );
    expect(differing).toBeGreaterThan(0);
  });
});

describe('scenarios of the published example', () => {
  const at = (plan: Plan | undefined, path: string) => plan && readPlan(plan, path);

  test('take every uncertain input to the end that is worse, or better', () => {
    const paths = (copilot.ranges ?? []).map(({ of }) => of);
    const ends = (scenario: 'cautious' | 'bold') =>
      paths.map((path) => at(scenarioOf(copilot, scenario), path));
    // Volume, value, realisation: less is worse. Run cost and pilot: more is.
    expect(ends('cautious')).toEqual([200_000, 0.9, 0.25, 600_000, 300_000]);
    expect(ends('bold')).toEqual([260_000, 1.15, 1, 450_000, 220_000]);
  });

  test('have no ranges left, and are plans', () => {
    for (const scenario of ['cautious', 'bold'] as const) {
      const plan = scenarioOf(copilot, scenario);
      expect(plan && 'ranges' in plan).toBe(false);
      expect(parsePlan(plan).ok).toBe(true);
    }
  });

  test('do without horizon and rate', () => {
    const plan = { ...copilot, finance: undefined };
    expect(at(scenarioOf(plan, 'cautious'), 'costs.pilot')).toBe(300_000);
  });

  test('are none where nothing is uncertain, or money is missing', () => {
    expect(scenarioOf({ ...copilot, ranges: undefined }, 'bold')).toBeUndefined();
    expect(scenarioOf({ ...copilot, costs: undefined }, 'bold')).toBeUndefined();
    expect(scenarioOf({ ...copilot, benefit: undefined }, 'bold')).toBeUndefined();
  });
});

test('the net present value of the cautious scenario is at most, of the bold one at least, the plan’s', () => {
  let tried = 0;
  const npvOf = (plan: Plan) => analyse(plan).returns?.npv.value ?? null;
  fc.assert(
    fc.property(randomPlan, (plan) => {
      const [cautious, bold] = [scenarioOf(plan, 'cautious'), scenarioOf(plan, 'bold')];
      const base = npvOf(plan);
      if (!cautious || !bold || base === null) return;
      tried++;
      expect(npvOf(cautious)).toBeLessThanOrEqual(base);
      expect(npvOf(bold)).toBeGreaterThanOrEqual(base);
      expect(parsePlan(cautious).ok && parsePlan(bold).ok).toBe(true);
    }),
  );
  expect(tried).toBeGreaterThan(5);
});
