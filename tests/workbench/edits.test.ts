/** Edits of lists: whatever is done to whatever plan, what comes out is a plan, and says what it should. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Plan, parsePlan } from '../../src/model/index.ts';
import { assume, reasonOf } from '../../src/workbench/edits/assumptions.ts';
import {
  addCost,
  addStakeholder,
  removeCost,
  removeStakeholder,
} from '../../src/workbench/edits/lists.ts';
import {
  addMetric,
  changeKind,
  removeMetric,
  setBenefitMetric,
  setRole,
} from '../../src/workbench/edits/metrics.ts';
import { setThresholdKind, thresholdKinds } from '../../src/workbench/edits/threshold.ts';
import {
  addTrigger,
  removeTrigger,
  setTriggerKind,
  setTriggerMetric,
  triggerKinds,
} from '../../src/workbench/edits/triggers.ts';
import { copilot } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

const reason = 'A placeholder.';
const place = fc.nat({ max: 30 });
const at = <Entry extends { readonly id: string }>(
  list: readonly Entry[] = [],
  index = 0,
): string => list[index % Math.max(1, list.length)]?.id ?? 'nothing';

/** One edit of any kind, of any entry that the plan has by then. */
const randomEdit: fc.Arbitrary<(plan: Plan) => Plan> = fc.oneof(
  fc.constant((plan: Plan) => addMetric(plan, 'New metric').plan),
  place.map((n) => (plan: Plan) => removeMetric(plan, at(plan.metrics, n))),
  fc.tuple(place, fc.constantFrom('primary', 'guardrail', 'adoption', 'secondary')).map(
    ([n, role]) =>
      (plan: Plan) =>
        setRole(plan, at(plan.metrics, n), role),
  ),
  fc.tuple(place, fc.constantFrom('mean', 'proportion', 'count', 'sum', 'ratio')).map(
    ([n, kind]) =>
      (plan: Plan) =>
        changeKind(plan, at(plan.metrics, n), kind),
  ),
  fc.tuple(place, fc.constantFrom(...thresholdKinds, undefined)).map(
    ([n, kind]) =>
      (plan: Plan) =>
        setThresholdKind(plan, at(plan.metrics, n), kind),
  ),
  place.map((n) => (plan: Plan) => setBenefitMetric(plan, at(plan.metrics, n))),
  place.map(
    (n) => (plan: Plan) =>
      plan.metrics.length === 0
        ? plan
        : addTrigger(plan, { metric: at(plan.metrics, n) }, reason).plan,
  ),
  fc.constant((plan: Plan) => addTrigger(plan, { signal: 'Latency', unit: 'second' }, reason).plan),
  place.map((n) => (plan: Plan) => removeTrigger(plan, at(plan.rollback, n))),
  fc.tuple(place, fc.constantFrom(...triggerKinds)).map(
    ([n, kind]) =>
      (plan: Plan) =>
        setTriggerKind(plan, at(plan.rollback, n), kind, reason),
  ),
  fc.tuple(place, place).map(
    ([n, m]) =>
      (plan: Plan) =>
        plan.metrics.length === 0
          ? plan
          : setTriggerMetric(plan, at(plan.rollback, n), at(plan.metrics, m), reason),
  ),
  fc.constant((plan: Plan) => addStakeholder(plan, 'New group').plan),
  place.map((n) => (plan: Plan) => removeStakeholder(plan, at(plan.stakeholders, n))),
  fc
    .constantFrom('hardening' as const, 'rollout' as const)
    .map((line) => (plan: Plan) => addCost(plan, line, 'New cost').plan),
  fc.tuple(place, fc.constantFrom('hardening' as const, 'rollout' as const)).map(
    ([n, line]) =>
      (plan: Plan) =>
        removeCost(plan, line, at(plan.costs?.[line], n)),
  ),
  fc.tuple(place, fc.constantFrom(reason, '', '  ')).map(
    ([n, because]) =>
      (plan: Plan) =>
        assume(plan, `metrics.${at(plan.metrics, n)}.baseline`, because),
  ),
);

/** Whether something in the plan speaks of an entry that it does not have. */
function dangling(plan: Plan): string[] {
  const known = new Set([
    ...plan.metrics.map(({ id }) => `metrics.${id}`),
    ...(plan.rollback ?? []).map(({ id }) => `rollback.${id}`),
    ...(['hardening', 'rollout'] as const).flatMap((line) =>
      (plan.costs?.[line] ?? []).map(({ id }) => `costs.${line}.${id}`),
    ),
    ...(plan.ranges ?? []).map((_, index) => `ranges.${index + 1}`),
  ]);
  const entryOf = (path: string) =>
    /^(?:metrics|rollback|ranges)\.[^.]+|^costs\.(?:hardening|rollout)\.[^.]+/.exec(path)?.[0];
  return [...(plan.ranges ?? []), ...(plan.assumptions ?? [])]
    .map(({ of }) => of)
    .filter((path) => {
      const entry = entryOf(path);
      return entry !== undefined && !known.has(entry);
    });
}

test('any edits of any plan leave a plan, which speaks of nothing that is gone', () => {
  fc.assert(
    fc.property(
      randomPlan,
      fc.array(randomEdit, { minLength: 1, maxLength: 12 }),
      (plan, edits) => {
        // What the random plans say of metrics that they do not have is none of the edits' doing.
        let edited: Plan = { ...plan, assumptions: [], ranges: [] };
        for (const edit of edits) {
          edited = edit(edited);
          // As it is stored: what is undefined is not there.
          const result = parsePlan(JSON.parse(JSON.stringify(edited)));
          expect(result.ok ? [] : result.problems).toEqual([]);
          expect(dangling(edited)).toEqual([]);
        }
      },
    ),
    { numRuns: 300 },
  );
});

const metric = (plan: Plan, id: string) => plan.metrics.find((entry) => entry.id === id);

test('the first metric is primary, the next ones are not, and ids are never used twice', () => {
  const first = addMetric({ ...copilot, metrics: [], rollback: [] }, 'A');
  const second = addMetric(first.plan, 'B');
  expect(second.plan.metrics.map(({ id, role }) => [id, role])).toEqual([
    ['metric-1', 'primary'],
    ['metric-2', 'secondary'],
  ]);
  const again = addMetric(removeMetric(second.plan, 'metric-1'), 'C');
  expect(again.plan.metrics.map(({ id }) => id)).toEqual(['metric-2', 'metric-3']);
});

test('a removed metric takes along its triggers, its benefit and what was said of it', () => {
  const plan = removeMetric(copilot, 'aht');
  expect(plan.benefit).toBeUndefined();
  expect(plan.rollback?.map(({ id }) => id)).toEqual(['non-compliant', 'slow-answers']);
  const about = plan.assumptions?.map(({ of }) => of) ?? [];
  expect(about.filter((of) => of.startsWith('metrics.aht') || of.startsWith('benefit'))).toEqual(
    [],
  );
  expect(about).toContain('metrics.csat.baseline');
  // Two of the five ranges were of the benefit.
  expect(plan.ranges?.map(({ of }) => of)).toEqual([
    'population.volumePerMonth',
    'costs.runPerYear',
    'costs.pilot',
  ]);
});

test('an assumption about a range stays with its range when one before it goes', () => {
  const plan = assume({ ...copilot, assumptions: [] }, 'ranges.4.low', 'Of the run cost.');
  expect(removeMetric(plan, 'aht').assumptions).toEqual([
    { of: 'ranges.2.low', because: 'Of the run cost.' },
  ]);
});

test('choosing a primary metric makes the one before secondary', () => {
  const plan = setRole(copilot, 'csat', 'primary');
  expect(metric(plan, 'csat')?.role).toBe('primary');
  expect(metric(plan, 'aht')?.role).toBe('secondary');
});

// 7.5 minutes less ten percent are 6.75 minutes, 0.75 less.
test.each([
  ['absoluteChange', { absoluteChange: -0.75 }],
  ['atMost', { atMost: 6.75 }],
  ['atLeast', { atLeast: 6.75 }],
] as const)('the threshold of the example as %s means the same', (kind, threshold) => {
  const plan = setThresholdKind(copilot, 'aht', kind);
  expect(metric(plan, 'aht')?.threshold).toEqual(threshold);
  expect(metric(setThresholdKind(plan, 'aht', 'relativeChange'), 'aht')?.threshold).toEqual({
    relativeChange: -0.1,
  });
});

test('without a baseline a change cannot become a level, and no number is made up', () => {
  const { baseline: _, ...aht } = metric(copilot, 'aht') ?? { baseline: 0 };
  const plan = { ...copilot, metrics: [aht as Plan['metrics'][number]] };
  expect(metric(setThresholdKind(plan, 'aht', 'atMost'), 'aht')?.threshold).toBeUndefined();
});

test('the reason for a threshold stays with it when it is written in another way', () => {
  const plan = assume(copilot, 'metrics.aht.threshold.relativeChange', 'Agreed at G1.');
  const next = setThresholdKind(plan, 'aht', 'atMost');
  expect(reasonOf(next, 'metrics.aht.threshold.atMost')).toBe('Agreed at G1.');
  expect(reasonOf(next, 'metrics.aht.threshold.relativeChange')).toBeUndefined();
});

test('between a share and a measure only what has no unit stays', () => {
  const aht = metric(changeKind(copilot, 'aht', 'proportion'), 'aht');
  expect(aht).toMatchObject({
    kind: 'proportion',
    threshold: { relativeChange: -0.1 },
    expected: { relativeChange: -0.12 },
  });
  expect(aht).not.toHaveProperty('baseline');
  expect(aht).not.toHaveProperty('observed');
  const errors = changeKind(copilot, 'compliance-errors', 'count');
  expect(metric(errors, 'compliance-errors')).not.toHaveProperty('threshold');
  // Three percent of the contacts are no number of errors.
  expect(errors.rollback?.map(({ id }) => id)).toEqual(['slower', 'slow-answers']);
});

test('a trigger says the same in another way: five percent above 7.5 minutes are 7.875', () => {
  const above = setTriggerKind(copilot, 'slower', 'above', reason);
  expect(above.rollback?.[0]).toEqual({ id: 'slower', metric: 'aht', above: 7.875 });
  expect(reasonOf(above, 'rollback.slower.above')).toBeUndefined();
  const change = setTriggerKind(above, 'slower', 'relativeChange', reason);
  expect(change.rollback?.[0]).toEqual({ id: 'slower', metric: 'aht', relativeChange: 0.05 });
});

test('a new trigger fires on the bad side of its metric, and its limit is marked as a placeholder', () => {
  const lower = addTrigger({ ...copilot, rollback: [] }, { metric: 'aht' }, reason);
  expect(lower.plan.rollback).toEqual([{ id: 'trigger-1', metric: 'aht', relativeChange: 0.05 }]);
  expect(reasonOf(lower.plan, 'rollback.trigger-1.relativeChange')).toBe(reason);
  const higher = addTrigger(lower.plan, { metric: 'csat' }, reason);
  expect(higher.plan.rollback?.[1]).toEqual({
    id: 'trigger-2',
    metric: 'csat',
    relativeChange: -0.05,
  });
});

test('a level belongs to the unit of its metric, a relative change to any', () => {
  const levels = setTriggerMetric(copilot, 'non-compliant', 'csat', reason);
  expect(levels.rollback?.[1]).toEqual({
    id: 'non-compliant',
    metric: 'csat',
    relativeChange: -0.05,
  });
  const changes = setTriggerMetric(copilot, 'slower', 'compliance-errors', reason);
  expect(changes.rollback?.[0]).toMatchObject({
    metric: 'compliance-errors',
    relativeChange: 0.05,
  });
});
