/** What holds for every rollout, whatever its phases and freezes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, effectivePhases, type Plan, writePlan } from '../../src/model/index.ts';
import { randomFreezes, randomPlan } from '../support/random-plan.ts';

const withRollout = randomPlan.filter(({ rollout }) => rollout !== undefined);
const weeksIn = (plan: Plan) => effectivePhases(plan).map(({ week }) => week);

describe('freezes', () => {
  test('never move a phase to an earlier week, whichever is added', () => {
    fc.assert(
      fc.property(withRollout, randomFreezes, (plan, more) => {
        const before = weeksIn(plan);
        const renamed = more.map((freeze) => ({ ...freeze, id: `more-${freeze.id}` }));
        const all = [...(plan.rollout?.freezes ?? []), ...renamed];
        const after = weeksIn(writePlan(plan, 'rollout.freezes', all));
        for (const [index, week] of after.entries())
          expect(week).toBeGreaterThanOrEqual(before[index] ?? Number.NaN);
      }),
    );
  });

  test('keep the order of the phases, and at least their distances', () => {
    fc.assert(
      fc.property(withRollout, (plan) => {
        const phases = effectivePhases(plan);
        for (const [index, { week, planned }] of phases.slice(1).entries()) {
          const before = phases[index];
          expect(week - (before?.week ?? 0)).toBeGreaterThanOrEqual(
            planned - (before?.planned ?? 0),
          );
        }
      }),
    );
  });

  test('leave phases alone that keep out of them already', () => {
    fc.assert(
      fc.property(withRollout, (plan) => {
        const moved = effectivePhases(plan).map(({ share, week }) => ({ share, week }));
        const again = writePlan(plan, 'rollout.phases', moved);
        expect(weeksIn(again)).toEqual(weeksIn(plan));
        expect(effectivePhases(again).every(({ freezes }) => freezes.length === 0)).toBe(true);
      }),
    );
  });

  test('contain the first day of no phase', () => {
    fc.assert(
      fc.property(withRollout, (plan) => {
        for (const { starts = '' } of analyse(plan).rollout?.phases ?? [])
          for (const { from = '', to = '' } of plan.rollout?.freezes ?? [])
            expect(starts !== '' && from <= starts && starts <= to).toBe(false);
      }),
    );
  });
});

describe('against a big bang', () => {
  test('phases save no more', () => {
    fc.assert(
      fc.property(withRollout, (plan) => {
        const { benefitPhased, benefitBigBang } = analyse(plan).rollout ?? {};
        const [phased, bigBang] = [benefitPhased?.value ?? 0, benefitBigBang?.value ?? 0];
        if (bigBang >= 0) expect(phased).toBeLessThanOrEqual(bigBang * (1 + 1e-12));
      }),
    );
  });

  test('phases expose fewer, and lose less to a harm until it is seen', () => {
    fc.assert(
      fc.property(withRollout, (plan) => {
        const rollout = analyse(plan).rollout;
        expect(rollout?.exposure.value).toBeLessThanOrEqual(rollout?.exposureBigBang.value ?? 0);
        const of = (id: string) => rollout?.schedules.find((schedule) => schedule.id === id);
        const [own, bigBang] = [of('plan'), of('big-bang')];
        if (!own || !bigBang) return;
        expect(own.atRisk.value).toBeLessThanOrEqual(bigBang.atRisk.value ?? 0);
        if (own.worstLoss.value !== null)
          expect(own.worstLoss.value).toBeLessThanOrEqual(
            (bigBang.worstLoss.value ?? 0) * (1 + 1e-12),
          );
      }),
    );
  });
});

describe('capacity', () => {
  test('that suffices leaves every phase in its week', () => {
    fc.assert(
      fc.property(withRollout, (plan) => {
        const { capacity, phases = [] } = analyse(plan).rollout ?? {};
        if (!capacity || capacity.waves.some(({ lacks }) => lacks.length > 0)) return;
        expect(capacity.waves.map(({ earliestWeek }) => earliestWeek.value)).toEqual(
          phases.map(({ week }) => week.value),
        );
      }),
    );
  });

  test('is enough in the weeks that are found for a plan that lacks trainers', () => {
    fc.assert(
      fc.property(withRollout, (plan) => {
        const weeks = (analyse(plan).rollout?.capacity?.waves ?? []).map(
          ({ earliestWeek }) => earliestWeek.value,
        );
        if (weeks.length === 0 || weeks.includes(null)) return;
        const phases = plan.rollout?.phases.map(({ share }, index) => ({
          share,
          week: weeks[index],
        }));
        const mended = analyse(writePlan(plan, 'rollout.phases', phases)).rollout;
        expect(mended?.capacity?.waves.flatMap(({ lacks }) => lacks)).toEqual([]);
      }),
    );
  });
});
