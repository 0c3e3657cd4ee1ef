/** Whatever is typed into whatever field, the plan that is kept is one, and opens again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withBenefit, withCohort, withRanges, withRollout } from '../../src/calculators/prepare.ts';
import { left, typed } from '../../src/calculators/state/edit.ts';
import { type Plan, parsePlan } from '../../src/model/index.ts';
import { limits } from '../../src/model/limits.ts';
import { reasonOf } from '../../src/workbench/edits/assumptions.ts';
import { thresholdKinds } from '../../src/workbench/edits/threshold.ts';
import { triggerKindOf } from '../../src/workbench/edits/triggers.ts';
import type { Work } from '../../src/workbench/shelf/entry.ts';
import { leftText, typedText } from '../../src/workbench-views/state/edit-text.ts';
import { copilot } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

const numbers = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '1',
    '2',
    '-1',
    '5',
    '12.5',
    '100',
    '1,000',
    '2 m',
    '-40',
    '1e9',
    'about',
  ),
  fc.integer({ min: -200, max: 2000 }).map(String),
);
const texts = fc.oneof(
  fc.constantFrom('', '   ', 'x'.repeat(5001)),
  fc.string({ unit: 'grapheme' }),
);

/** Of the numbers that single fields show, those that stand in no list. */
const plain = Object.keys(limits).filter((path) => !path.includes('*') && path !== 'cohort.sides');

/** The numbers that the forms have fields for, as the plan is at the moment. */
function numberFields(plan: Plan): string[] {
  return [
    ...plain,
    ...plan.metrics.flatMap(({ id }) =>
      [
        'baseline',
        'sd',
        'icc',
        'sampledShare',
        'spread.low',
        'spread.high',
        'spread.covers',
        'parts.denominator',
        'parts.correlation',
        'expected.relativeChange',
        ...thresholdKinds.map((kind) => `threshold.${kind}`),
      ].map((name) => `metrics.${id}.${name}`),
    ),
    ...(plan.rollback ?? []).map((trigger) => `rollback.${trigger.id}.${triggerKindOf(trigger)}`),
    ...(plan.ranges ?? []).flatMap((_, index) => [
      `ranges.${index + 1}.low`,
      `ranges.${index + 1}.high`,
    ]),
    ...(plan.rollout?.phases ?? []).flatMap((_, index) => [
      `rollout.phases.${index + 1}.share`,
      `rollout.phases.${index + 1}.week`,
    ]),
    ...(['hardening', 'rollout'] as const).flatMap((line) =>
      (plan.costs?.[line] ?? []).map(({ id }) => `costs.${line}.${id}.amount`),
    ),
  ];
}

const textFields = (plan: Plan): string[] => [
  'title',
  'problem',
  'hypothesis',
  'population.unit',
  'population.volumeUnit',
  ...plan.metrics.flatMap(({ id }) =>
    ['name', 'unit', 'definition'].map((name) => `metrics.${id}.${name}`),
  ),
];

const step = fc.record({
  inWords: fc.boolean(),
  field: fc.nat(),
  number: numbers,
  text: texts,
  leaves: fc.boolean(),
});

const prepared = (plan: Plan) => withRanges(withRollout(withBenefit(withCohort(plan))));

test('any typing into any fields leaves a plan', () => {
  fc.assert(
    fc.property(
      fc.oneof(randomPlan, fc.constant(copilot)),
      fc.array(step, { minLength: 1, maxLength: 12 }),
      (plan, steps) => {
        let work: Work = { plan: prepared(plan), drafts: {} };
        for (const { inWords, field, number, text, leaves } of steps) {
          const fields = inWords ? textFields(work.plan) : numberFields(work.plan);
          const path = fields[field % fields.length] ?? 'title';
          work = inWords ? typedText(work, path, text) : typed(work, path, number, 'en-US');
          if (leaves) work = inWords ? leftText(work, path) : left(work, path, 'en-US');
          const result = parsePlan(JSON.parse(JSON.stringify(work.plan)));
          expect(result.ok ? [] : result.problems, `${path} ← ${number}`).toEqual([]);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('the reason of an assumption goes with its value, and comes back with it', () => {
  const path = 'population.volumePerMonth';
  const reason = reasonOf(copilot, path);
  expect(reason).toBeDefined();
  const emptied = typed({ plan: copilot, drafts: {} }, path, '', 'en-US');
  expect(reasonOf(emptied.plan, path)).toBeUndefined();
  const back = typed(emptied, path, '240,000', 'en-US');
  expect(reasonOf(back.plan, path)).toBe(reason);
});

test('an emptied population is undecided, an emptied phase keeps the week it had', () => {
  const work: Work = { plan: copilot, drafts: {} };
  const { population } = typed(work, 'population.size', '', 'en-US').plan;
  expect(population.size).toBeUndefined();
  const { rollout } = typed(work, 'rollout.phases.2.week', '', 'en-US').plan;
  expect(rollout?.phases[1]).toEqual({ share: 0.5, week: 3 });
});
