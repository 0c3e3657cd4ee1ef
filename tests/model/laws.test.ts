/** What must hold for every plan, whatever its values. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyse,
  type Figure,
  figureAt,
  inputPaths,
  limitOf,
  parsePlan,
  planPathsOf,
  readPlan,
  writePlan,
} from '../../src/model/index.ts';
import { limits, matchesPattern } from '../../src/model/limits.ts';
import { analyseLooks } from '../../src/model/looks.ts';
import { askCohort } from '../../src/model/questions/cohort.ts';
import { askDecision } from '../../src/model/questions/decision.ts';
import { askPayback } from '../../src/model/questions/payback.ts';
import { askReturns } from '../../src/model/questions/returns.ts';
import { askRollout } from '../../src/model/questions/rollout.ts';
import { analyseTriggers } from '../../src/model/triggers.ts';
import { copilot, expansion } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

const valueAt = (plan: Parameters<typeof analyse>[0], path: string) =>
  figureAt(analyse(plan), path)?.value ?? null;

describe('every valid plan', () => {
  test('is accepted by the schema, and comes back from JSON as the same plan', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const result = parsePlan(JSON.parse(JSON.stringify(plan)));
        expect(result.ok ? [] : result.problems).toEqual([]);
        expect(result.ok && result.plan).toEqual(JSON.parse(JSON.stringify(plan)));
      }),
    );
  });

  test('has an analysis without NaN or infinity, where an absent value says why', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        for (const figure of analyse(plan).figures.values()) {
          if (figure.value === null) expect(figure.absent, figure.path).toBeDefined();
          else expect(Number.isFinite(figure.value), figure.path).toBe(true);
          expect(figure.absent === 'waits', figure.path).toBe(figure.waitsFor.length > 0);
        }
      }),
    );
  });

  test('pays back no later with more volume', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        fc.pre(plan.population.volumePerMonth !== undefined);
        const more = writePlan(
          plan,
          'population.volumePerMonth',
          (plan.population.volumePerMonth ?? 0) * 2,
        );
        const [before, after] = [valueAt(plan, 'payback.months'), valueAt(more, 'payback.months')];
        if (before !== null && (valueAt(plan, 'payback.saved') ?? 0) > 0)
          expect(after ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(before * (1 + 1e-12));
      }),
    );
  });

  test('pays back no earlier from the start of a phased rollout than at full run rate', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const analysis = analyse(plan);
        const full = analysis.payback?.weeks.value ?? null;
        const phased = analysis.payback?.phasedWeeks.value ?? null;
        if (full !== null && phased !== null && (analysis.payback?.saved.value ?? 0) >= 0)
          expect(phased).toBeGreaterThanOrEqual(full * (1 - 1e-9));
      }),
    );
  });

  test('needs a larger cohort for more power', () => {
    fc.assert(
      fc.property(randomPlan, within(0.5, 0.9), (plan, power) => {
        fc.pre(plan.cohort !== undefined);
        const at = (chance: number) =>
          valueAt(writePlan(plan, 'cohort.power', chance), 'cohort.required');
        const [weak, strong] = [at(power), at(power + 0.05)];
        if (strong !== null) expect(strong).toBeGreaterThanOrEqual(weak ?? Number.NaN);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a single question', () => {
  test.each(Object.entries({ askCohort, askDecision, askPayback, askReturns, askRollout }))(
    '%s finds the figures of the whole analysis',
    (_name, ask) => {
      fc.assert(
        fc.property(randomPlan, (plan) => {
          const whole = analyse(plan);
          for (const [path, figure] of ask(plan).figures)
            expect(figure.value, path).toBe(whole.figures.get(path)?.value);
        }),
        { numRuns: 40 },
      );
    },
  );

  test('the rollout, asked first, gives the looks and triggers that are loaded later', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const { rollout } = askRollout(plan);
        const whole = analyse(plan);
        expect(analyseLooks(plan, rollout)).toEqual(whole.looks);
        expect(analyseTriggers(plan, rollout)).toEqual(whole.triggers);
      }),
      { numRuns: 40 },
    );
  });
});

test('random plans say, one or the other, all that a plan can say', () => {
  const said = new Set(fc.sample(randomPlan, { numRuns: 400, seed: 1 }).flatMap(inputPaths));
  const never = Object.keys(limits).filter(
    (pattern) => ![...said].some((path) => matchesPattern(pattern, path)),
  );
  expect(never).toEqual([]);
});

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe.each([copilot, expansion])('the trace of $id', (plan) => {
  const figures = [...analyse(plan).figures.values()].filter(({ origin }) => origin === 'computed');

  test.each(figures.map((figure) => [figure.path, figure] as const))(
    'of %s names its inputs in the formula and ends in the plan',
    (_path, figure) => {
      const names = [...(figure.formula ?? '').matchAll(/\{(\w[\w-]*)\}/g)].map(
        (match) => match[1],
      );
      for (const name of names) expect(Object.keys(figure.inputs)).toContain(name);
      for (const path of planPathsOf(figure))
        if (!figure.waitsFor.includes(path)) expect(readPlan(plan, path), path).toBeDefined();
    },
  );

  test.each(
    figures
      .filter((figure) => figure.value !== null && isArithmetic(figure))
      .map((figure) => [figure.path, figure] as const),
  )('of %s gives its value when the formula is worked out', (_path, figure) => {
    // Whole units are rounded: half of an agent cannot be treated.
    const digits = figure.unit.quantity === 'count' ? -0.2 : 8;
    expect(workOut(figure)).toBeCloseTo(figure.value ?? Number.NaN, digits);
  });
});

/** A formula that consists of inputs, numbers and the four operations. */
const isArithmetic = ({ formula = '' }: Figure) => /^(\{[\w-]+\}|[\s\d+−×÷()|])+$/.test(formula);

/** Reads a formula as a person with a pocket calculator would. */
function workOut({ formula = '', inputs }: Figure): number {
  const expression = formula
    .replace(/\{([\w-]+)\}/g, (_match, name: string) => `(${inputs[name]?.value})`)
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replace(/\|(.*)\|/, 'Math.abs($1)');
  return new Function(`return ${expression}`)();
}

describe('the ranges of inputs', () => {
  test.each([copilot, expansion])('cover every number of $id', (plan) => {
    expect(inputPaths(plan).filter((path) => limitOf(path) === undefined)).toEqual([]);
  });

  test.each([copilot, expansion])(
    'are refused outside by the schema, naming the field ($id)',
    (plan) => {
      for (const path of inputPaths(plan)) {
        const limit = limitOf(path);
        for (const outside of [(limit?.min ?? 0) - 1, (limit?.max ?? 0) + 1]) {
          const result = parsePlan(writePlan(plan, path, outside));
          expect(result.ok, `${path} = ${outside}`).toBe(false);
          const last = path.slice(path.lastIndexOf('.') + 1);
          const fields = result.ok ? [] : result.problems.flatMap((problem) => problem.path);
          const named =
            fields.includes(last) || fields.includes('threshold') || fields.includes('rollback');
          expect(named, `${path} = ${outside} is named in ${fields.join('.')}`).toBe(true);
        }
      }
    },
  );
});
