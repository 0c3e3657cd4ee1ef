/** The rollout of the worked example, with its arithmetic, and what freezes and capacity do to it. */
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/calculators/format.ts';
import { analyse, figureAt, type Plan, parsePlan, writePlan } from '../../src/model/index.ts';
import { copilot, expansion } from '../support/plans.ts';

const at = (plan: Plan, path: string) => figureAt(analyse(plan), path)?.value;
const changed = (changes: Readonly<Record<string, unknown>>, plan = copilot) =>
  Object.entries(changes).reduce((next, [path, value]) => writePlan(next, path, value), plan);
const freeze = (from: string, to: string, id = 'peak') => ({ id, name: id, from, to });
const frozen = (...freezes: ReturnType<typeof freeze>[]) => changed({ 'rollout.freezes': freezes });
const weeks = (plan: Plan) => analyse(plan).rollout?.phases.map(({ week }) => week.value);

// 240,000 contacts × 12 ÷ 52 ÷ 1,200 agents = 46.1538 contacts an agent and week; 5% of 7.5 minutes
// is 0.375 minutes at $1.05: 46.1538 × 0.39375 = $18.1731 for each agent and week.
const perAgentWeek = (240_000 * 12 * 7.5 * 0.05 * 1.05) / 52 / 1200;

describe('exposure', () => {
  test('counts the agents of each phase for its weeks', () => {
    expect(at(copilot, 'rollout.phases.1.exposure')).toBe(300 * 2);
    expect(at(copilot, 'rollout.phases.2.exposure')).toBe(600 * 3);
    expect(at(copilot, 'rollout.phases.3.exposure')).toBe(1200 * 3);
    expect(at(copilot, 'rollout.exposure')).toBe(6000);
  });

  test('of a big bang counts everybody over the same eight weeks', () => {
    expect(at(copilot, 'rollout.exposureBigBang')).toBe(9600);
  });
});

describe('the worst-case loss of a harm as large as the rollback trigger', () => {
  test('costs $18.17 for each agent and week', () => {
    expect(perAgentWeek).toBeCloseTo(18.1731, 4);
    expect(at(copilot, 'rollout.harmPerUnitWeek')).toBeCloseTo(perAgentWeek, 10);
  });

  test.each([
    // A quarter for two weeks; everybody for two weeks; a quarter for four; a tenth for two.
    ['plan', 600, 10_903.85],
    ['big-bang', 2400, 43_615.38],
    ['slower', 1200, 21_807.69],
    ['small-start', 240, 4361.54],
  ])('of schedule %s is that of %i agent-weeks', (id, atRisk, loss) => {
    expect(at(copilot, `rollout.schedules.${id}.atRisk`)).toBe(atRisk);
    expect(at(copilot, `rollout.schedules.${id}.worstLoss`)).toBeCloseTo(loss, 2);
  });

  test('grows with the share of the phase with which the harm begins', () => {
    // 3 weeks × 1,200 agents × $18.1731.
    expect(at(copilot, 'rollout.phases.3.loss')).toBeCloseTo(3600 * perAgentWeek, 6);
  });

  test('counts until the first review after the harm shows', () => {
    const late = changed({ 'rollout.harm': { weeksToShow: 4 } });
    // The review after two weeks is too early, that after five sees it: 2 × 300 + 3 × 600 = 2,400.
    expect(at(late, 'rollout.schedules.plan.seenAfter')).toBe(5);
    expect(at(late, 'rollout.schedules.plan.atRisk')).toBe(2400);
    // Everybody for the same five weeks.
    expect(at(late, 'rollout.schedules.big-bang.atRisk')).toBe(6000);
    // At half the pace the first review comes after four weeks: 4 × 300.
    expect(at(late, 'rollout.schedules.slower.atRisk')).toBe(1200);
  });

  test('goes on after the last review until the harm shows', () => {
    const late = changed({ 'rollout.harm': { weeksToShow: 10 } });
    // 2 × 300 + 3 × 600 + 5 × 1,200 = 8,400.
    expect(at(late, 'rollout.schedules.plan.atRisk')).toBe(8400);
  });

  test('takes the plan’s own harm before the trigger', () => {
    const larger = changed({ 'rollout.harm': { size: 0.2 } });
    expect(at(larger, 'rollout.schedules.plan.worstLoss')).toBeCloseTo(4 * 600 * perAgentWeek, 6);
    expect(analyse(larger).rollout?.harm.from).toBe('plan');
  });

  test('waits for a size where there is no trigger', () => {
    const plan = changed({ rollout: copilot.rollout }, expansion);
    const loss = figureAt(analyse(plan), 'rollout.schedules.plan.worstLoss');
    expect(loss?.waitsFor).toEqual(['rollout.harm.size']);
  });
});

describe('the first year', () => {
  test.each([
    // Weeks of full use in 52: 2 × ¼ + 3 × ½ + 47 = 49; 52; 4 × ¼ + 6 × ½ + 42 = 46;
    // 2 × 0.1 + 3 × ½ + 47 = 48.7.
    ['plan', 49],
    ['big-bang', 52],
    ['slower', 46],
    ['small-start', 48.7],
  ])('of schedule %s has %d weeks of full use', (id, full) => {
    const benefit = at(copilot, `rollout.schedules.${id}.benefitYear`);
    expect(benefit).toBeCloseTo((2_630_880 * full) / 52, 6);
  });

  test('is compared once where schedules are the same', () => {
    const atOnce = changed({ 'rollout.phases': [{ share: 1, week: 1 }] });
    const ids = analyse(atOnce).rollout?.schedules.map(({ id }) => id);
    expect(ids).toEqual(['plan', 'small-start']);
  });
});

describe('a freeze', () => {
  test('moves a phase that starts in it to the first week after it, and the next ones with it', () => {
    // Phase 2 would start on 25 January. The first Monday after 3 February is the 8th: week 5.
    const plan = frozen(freeze('2027-01-25', '2027-02-03'));
    expect(weeks(plan)).toEqual([1, 5, 8]);
    const [first, second, third] = analyse(plan).rollout?.phases ?? [];
    expect(first?.moved).toBeUndefined();
    expect(second?.moved).toMatchObject({ from: 3, weeks: 2, freezes: [{ id: 'peak' }] });
    expect(third?.moved).toEqual({ from: 6, weeks: 2, freezes: [] });
    expect(second?.starts).toBe('2027-02-08');
    // Phase 1 lasts until then, and its review decides on the Friday before.
    expect(first?.review).toBe('2027-02-05');
    expect(first?.weeks.value).toBe(4);
  });

  test('counts its first and its last day', () => {
    expect(weeks(frozen(freeze('2027-01-25', '2027-01-25')))).toEqual([1, 4, 7]);
    expect(weeks(frozen(freeze('2027-01-20', '2027-01-25')))).toEqual([1, 4, 7]);
    expect(weeks(frozen(freeze('2027-01-26', '2027-01-31')))).toEqual([1, 3, 6]);
    expect(weeks(frozen(freeze('2027-01-18', '2027-01-24')))).toEqual([1, 3, 6]);
  });

  test('after a freeze moves a phase once more', () => {
    const plan = frozen(
      freeze('2027-01-25', '2027-01-31', 'close'),
      freeze('2027-02-01', '2027-02-07', 'audit'),
    );
    expect(weeks(plan)).toEqual([1, 5, 8]);
    const moved = analyse(plan).rollout?.phases[1]?.moved;
    expect(moved?.freezes.map(({ id }) => id)).toEqual(['close', 'audit']);
  });

  test('in week 1 holds back a big bang too', () => {
    // Everything starts two weeks later; the rollout ends in week 10, with eight weeks of a big bang.
    const plan = frozen(freeze('2027-01-11', '2027-01-24'));
    expect(weeks(plan)).toEqual([3, 5, 8]);
    expect(at(plan, 'rollout.weeks')).toBe(10);
    expect(at(plan, 'rollout.forgone')).toBeCloseTo(at(copilot, 'rollout.forgone') ?? 0, 6);
    expect(at(plan, 'rollout.exposureBigBang')).toBe(9600);
  });

  test('postpones the payback by the weeks of benefit that it costs', () => {
    const plan = frozen(freeze('2027-01-25', '2027-02-03'));
    // Two more weeks of a quarter instead of a half, then two of a half instead of everybody, and so
    // on: the whole benefit comes 2 weeks later after phase 1, of which a quarter is there. 1.5 weeks
    // of benefit are missing, made up at the net of a full week.
    const missing = (1.5 * 2_630_880) / 52;
    const netPerWeek = (2_630_880 - 480_000) / 52;
    const later =
      (at(plan, 'payback.phasedWeeks') ?? 0) - (at(copilot, 'payback.phasedWeeks') ?? 0);
    expect(later).toBeCloseTo(missing / netPerWeek, 8);
  });

  test('without a start or outside the rollout changes nothing', () => {
    const far = frozen(freeze('2030-01-01', '2030-02-01'));
    const undated = writePlan(
      frozen(freeze('2027-01-11', '2027-03-31')),
      'rollout.start',
      undefined,
    );
    for (const plan of [far, undated])
      for (const [path, { value }] of analyse(copilot).figures)
        expect(at(plan, path), path).toBe(value);
  });

  test('without an end in sight moves phases as far, and nothing breaks', () => {
    const plan = frozen(freeze('2027-01-25', '9999-12-31'));
    expect(analyse(plan).rollout?.phases[1]?.starts).toBe('+010000-01-03');
    expect(at(plan, 'rollout.keptInYear')).toBeCloseTo(0.25, 12);
  });

  test('that ends before it begins is refused at the field', () => {
    const result = parsePlan(frozen(freeze('2027-02-03', '2027-01-25')));
    expect(result.ok ? [] : result.problems[0]?.path).toEqual(['rollout', 'freezes', 0, 'to']);
  });
});

describe('a review', () => {
  test('keeps its day in a freeze, which forbids switching on and not deciding', () => {
    // The review of phase 1, on 22 January, is in the freeze; phase 2 on the 25th is not.
    const plan = frozen(freeze('2027-01-20', '2027-01-24'));
    expect(analyse(plan).rollout?.phases[0]?.review).toBe('2027-01-22');
  });

  test.each([
    // A rollout from a Wednesday is reviewed on Tuesdays; one from a Sunday, on the Friday.
    ['2027-01-13', '2027-01-26'],
    ['2027-01-10', '2027-01-22'],
    ['2027-01-11', '2027-01-22'],
  ])('of two weeks from %s is on %s', (start, review) => {
    const plan = changed({ 'rollout.start': start });
    expect(analyse(plan).rollout?.phases[0]?.review).toBe(review);
  });
});

describe.each(['America/Los_Angeles', 'Pacific/Apia', 'Asia/Kolkata'])('in %s', (zone) => {
  const before = process.env.TZ;
  const inZone = <Result>(look: () => Result): Result => {
    process.env.TZ = zone;
    try {
      // India has one name more in some versions of the time zone data.
      expect([zone, 'Asia/Calcutta']).toContain(Intl.DateTimeFormat().resolvedOptions().timeZone);
      return look();
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  };

  test.each([
    // California's clocks go forward on 14 March 2027 and back on 7 November, between two phases.
    ['2027-03-08', ['2027-03-08', '2027-03-22', '2027-04-12']],
    ['2027-11-01', ['2027-11-01', '2027-11-15', '2027-12-06']],
    // The year changes.
    ['2027-12-27', ['2027-12-27', '2028-01-10', '2028-01-31']],
  ])('phases from %s start two and five weeks later to the day', (start, dates) => {
    const phases = inZone(() => analyse(changed({ 'rollout.start': start })).rollout?.phases);
    expect(phases?.map(({ starts }) => starts)).toEqual(dates);
  });

  test('dates are written for the day they name', () => {
    const written = inZone(() =>
      ['en-US', 'es-ES', 'fr-FR'].map((locale) => formatDate('2027-03-14', locale)),
    );
    expect(written).toEqual(['Mar 14, 2027', '14 mar 2027', '14 mars 2027']);
  });

  test('a freeze moves a phase by the same weeks', () => {
    const plan = frozen(freeze('2027-01-25', '2027-02-03'));
    expect(inZone(() => weeks(plan))).toEqual([1, 5, 8]);
  });
});

describe('capacity', () => {
  // Phases of 300, 300 and 600 new agents, two and three weeks apart.
  const capacity = {
    trainingHoursPerUnit: 0.5,
    trainingHoursPerWeek: 60,
    supportHoursPerUnit: 0.25,
    supportHoursPerWeek: 100,
  };
  const limited = (values: Partial<typeof capacity> = {}) =>
    changed({ 'rollout.capacity': { ...capacity, ...values } });
  const waves = (plan: Plan) => analyse(plan).rollout?.capacity?.waves ?? [];
  const codes = (plan: Plan) =>
    analyse(plan)
      .warnings.map(({ code }) => code)
      .filter((code) => code.endsWith('does-not-fit'));

  test('is not asked of a plan that does not state it', () => {
    expect(analyse(copilot).rollout?.capacity).toBeUndefined();
  });

  test('sets the hours of each wave against those in the weeks before it', () => {
    const [first, second, third] = waves(limited());
    expect(first?.trainingHours.value).toBe(300 * 0.5);
    expect(first?.trainingAvailable).toBeUndefined();
    // 300 × ½ = 150 hours against 2 × 60; 600 × ½ = 300 against 3 × 60.
    expect([second?.trainingHours.value, second?.trainingAvailable?.value]).toEqual([150, 120]);
    expect([third?.trainingHours.value, third?.trainingAvailable?.value]).toEqual([300, 180]);
    expect(waves(limited()).map(({ lacks }) => lacks)).toEqual([
      [],
      ['training'],
      ['training', 'support'],
    ]);
  });

  test('finds the first week in which a wave fits, one after the other', () => {
    // 150 ÷ 60 = 2.5, so three weeks after week 1; 300 ÷ 60 = 5 weeks after that.
    const plan = limited({ supportHoursPerWeek: 150 });
    expect(waves(plan).map(({ earliestWeek }) => earliestWeek.value)).toEqual([1, 4, 9]);
    const moved = changed({ 'rollout.phases.2.week': 4, 'rollout.phases.3.week': 9 }, plan);
    expect(codes(moved)).toEqual([]);
  });

  test('keeps out of freezes when it looks for a week', () => {
    // Week 4 begins on 1 February, week 5 on the 8th.
    const plan = changed(
      { 'rollout.freezes': [freeze('2027-02-01', '2027-02-02')] },
      limited({ supportHoursPerWeek: 150 }),
    );
    expect(waves(plan)[1]?.earliestWeek.value).toBe(5);
  });

  test('says the largest step where support lacks the hours in any week', () => {
    // 600 × ¼ = 150 hours a week; 100 hours carry 400 agents.
    const third = waves(limited())[2];
    expect(third?.supportHours.value).toBe(150);
    expect(third?.supportable.value).toBe(400);
    expect(third?.earliestWeek.absent).toBe('unreachable');
    expect(codes(limited())).toEqual([
      'training-does-not-fit',
      'training-does-not-fit',
      'support-does-not-fit',
    ]);
  });

  test('dates the training of the first wave', () => {
    // 150 ÷ 60 = 2.5 weeks, so it begins three weeks before 11 January.
    const found = analyse(limited()).rollout?.capacity;
    expect(found?.trainingLead.value).toBe(2.5);
    expect(found?.trainingFrom).toBe('2026-12-21');
  });

  test('with no trainers at all fits no wave', () => {
    const plan = limited({ trainingHoursPerWeek: 0 });
    expect(waves(plan)[1]?.earliestWeek.absent).toBe('unreachable');
    expect(analyse(plan).rollout?.capacity?.trainingLead.absent).toBe('unreachable');
  });
});

describe('learning', () => {
  // 40%, 60%, 80% in the first three weeks, then all. Of the phases 25%, 25% and 50% are new in
  // weeks 1, 3 and 6, and each of the three loses 0.6 + 0.4 + 0.2 = 1.2 of its weeks.
  const ramp = { from: 0.4, weeks: 3 };
  const learning = changed({ 'benefit.ramp': ramp });
  const year = 2_630_880;

  test('costs each phase’s newcomers the weeks of their own ramp', () => {
    // 0.25 × (0.4 + 0.6); then 0.25 × (0.8 + 1 + 1) + 0.25 × (0.4 + 0.6 + 0.8);
    // then 0.5 × 3 + 0.5 × (0.4 + 0.6 + 0.8).
    for (const [phase, weeks] of [0.25, 1.15, 2.4].entries())
      expect(at(learning, `rollout.phases.${phase + 1}.benefit`)).toBeCloseTo(
        (year * weeks) / 52,
        6,
      );
    expect(at(learning, 'rollout.benefitPhased')).toBeCloseTo((year * 3.8) / 52, 6);
  });

  test('costs a big bang 1.2 of its eight weeks', () => {
    expect(at(learning, 'rollout.benefitBigBang')).toBeCloseTo((year * 6.8) / 52, 6);
    expect(at(learning, 'rollout.phases.1.bigBang')).toBeCloseTo((year * 1) / 52, 6);
    expect(at(learning, 'rollout.forgone')).toBeCloseTo((year * 3) / 52, 6);
    expect(at(learning, 'rollout.keptInRollout')).toBeCloseTo(3.8 / 6.8, 12);
  });

  test('is in the first year of every schedule', () => {
    expect(at(learning, 'rollout.keptInYear')).toBeCloseTo((49 - 1.2) / 52, 12);
    expect(at(learning, 'rollout.schedules.plan.benefitYear')).toBeCloseTo((year * 47.8) / 52, 6);
    expect(at(learning, 'rollout.schedules.big-bang.benefitYear')).toBeCloseTo(
      (year * 50.8) / 52,
      6,
    );
  });

  test('of a dip that costs all there is leaves no share to keep', () => {
    // 8 weeks × (1 − 1) in a big bang.
    const dip = changed({ 'benefit.dip': { depth: 1, weeks: 8 } });
    expect(at(dip, 'rollout.benefitBigBang')).toBe(0);
    expect(figureAt(analyse(dip), 'rollout.keptInRollout')?.absent).toBe('undefined');
  });
});

test('the cash of a big bang begins when week 1 is free', () => {
  // Two weeks of run cost without a benefit, then 52 ÷ 12 − 2 weeks with both.
  const held = frozen(freeze('2027-01-11', '2027-01-24'));
  expect(analyse(held).payback?.cash[1]?.bigBang).toBeCloseTo(
    -380_000 + (2_630_880 / 52) * (52 / 12 - 2) - 480_000 / 12,
    6,
  );
});
