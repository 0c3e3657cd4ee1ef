/** A plan that is wrong gets a message that names the field and says what was expected. */
import { describe, expect, test } from 'vitest';
import { parsePlan, readPlan, writePlan } from '../../src/model/index.ts';
import { copilot } from '../support/plans.ts';

const problemsOf = (value: unknown) => {
  const result = parsePlan(value);
  return result.ok ? [] : result.problems.map(({ path, message }) => [path.join('.'), message]);
};

describe('a broken plan', () => {
  test.each([
    ['a word for a number', 'cohort.units', 'many', /cohort\.units/, /whole number from 2/],
    ['a fraction of an agent', 'cohort.units', 12.5, /cohort\.units/, /whole number/],
    ['percent for a fraction', 'cohort.alpha', 5, /cohort\.alpha/, /from 0\.0001 to 0\.5/],
    ['an unknown metric', 'benefit.metric', 'ath', /benefit\.metric/, /the plan has "aht"/],
    ['a cohort of everybody', 'cohort.units', 1200, /cohort\.units/, /fewer than .* 1200/],
    ['a proportion in percent', 'metrics.adoption.observed.value', 87, /value/, /fraction/],
    ['a date in words', 'rollout.start', 'next monday', /rollout\.start/, /2026-11-23/],
    ['a currency sign', 'currency', '$', /currency/, /ISO 4217/],
    ['phases out of order', 'rollout.phases.2.week', 1, /phases\.1\.week/, /after 1/],
    ['a phase that shrinks', 'rollout.phases.2.share', 0.1, /phases\.1\.share/, /more than 0\.25/],
  ])('with %s', (_what, path, value, field, expected) => {
    const [problem] = problemsOf(writePlan(copilot, path, value));
    expect(problem?.[0]).toMatch(field);
    expect(problem?.[1]).toMatch(expected);
  });

  test('with a mistyped field names it', () => {
    const [problem] = problemsOf({ ...copilot, hypotesis: 'x' });
    expect(problem).toEqual(['hypotesis', 'no plan has a field of this name']);
  });

  test.each([null, undefined, 'text', 42, [], { schema: 2 }, { schema: 3 }, { __proto__: null }])(
    'that is %j is refused without throwing',
    (value) => {
      expect(parsePlan(value).ok).toBe(false);
    },
  );
});

describe('paths into a plan', () => {
  test('name list entries by id, else by number from one', () => {
    expect(readPlan(copilot, 'metrics.aht.baseline')).toBe(7.5);
    expect(readPlan(copilot, 'rollout.phases.2.share')).toBe(0.5);
  });

  test('write a copy and leave the plan as it was', () => {
    const changed = writePlan(copilot, 'metrics.aht.baseline', 8);
    expect(readPlan(changed, 'metrics.aht.baseline')).toBe(8);
    expect(readPlan(copilot, 'metrics.aht.baseline')).toBe(7.5);
  });

  test('refuse what leads nowhere or into the prototype', () => {
    expect(() => writePlan(copilot, 'metrics.nobody.baseline', 1)).toThrow(/metrics\.nobody/);
    expect(() => writePlan(copilot, '__proto__.polluted', 1)).toThrow(/__proto__/);
    expect(readPlan(copilot, 'constructor.name')).toBeUndefined();
  });
});

describe('a plan of version 1', () => {
  const older = (evidence: unknown) => ({ ...copilot, schema: 1, evidence });
  const evidenceOf = (value: unknown) => {
    const result = parsePlan(value);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.plan.evidence;
  };

  test('is the same plan in today’s version', () => {
    expect(parsePlan({ ...copilot, schema: 1 })).toEqual({ ok: true, plan: copilot });
  });

  test('keeps an owner that is a role, and moves other words to the note', () => {
    const evidence = {
      G1: {
        'problem-statement': { status: 'done', owner: 'product-owner' },
        'success-metrics': { status: 'draft', owner: 'Operations' },
        'stakeholder-map': { status: 'draft', owner: 'Operations', note: 'Agreed' },
      },
    };
    expect(evidenceOf(older(evidence))).toEqual({
      G1: {
        'problem-statement': { status: 'done', owner: 'product-owner' },
        'success-metrics': { status: 'draft', note: 'Operations' },
        'stakeholder-map': { status: 'draft', note: 'Agreed (Operations)' },
      },
    });
  });

  test.each([[null], ['text'], [[1]], [{ G1: null }], [{ G1: { x: null } }], [{ G9: {} }]])(
    'with evidence that is %j is refused without throwing',
    (evidence) => {
      const result = parsePlan(older(evidence));
      expect(result.ok ? [] : result.problems[0]?.path[0]).toBe('evidence');
    },
  );
});

test('a plan of a newer version says so', () => {
  const [problem] = problemsOf({ ...copilot, schema: 3 });
  expect(problem).toEqual([
    'schema',
    expect.stringMatching(/expected 2.*reload the page or update/),
  ]);
});

test('a plan of which nothing is decided yet is a plan', () => {
  const empty = {
    schema: 2,
    id: 'untitled',
    title: 'Untitled plan',
    currency: 'USD',
    population: { unit: 'person', volumeUnit: 'case' },
    metrics: [],
  };
  expect(parsePlan(empty).ok).toBe(true);
});
