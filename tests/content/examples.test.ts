/** The endings that the worked examples promise are those that the model finds in their plans. */
import { describe, expect, test } from 'vitest';
import { analyse, writePlan } from '../../src/model/index.ts';
import { framework } from '../support/framework.ts';
import { planFromFile } from '../support/plans.ts';

const verdictOf = (id: string, metric: string) =>
  analyse(planFromFile(id)).results?.metrics.find((result) => result.metric.id === metric)?.verdict;

describe('claims-estimates is stopped', () => {
  const { results, payback } = analyse(planFromFile('claims-estimates'));

  test('because an interval lies beyond the margin of a guardrail', () => {
    expect(results).toMatchObject({
      outcome: 'stop',
      because: 'guardrail-missed',
      about: ['supplements'],
      certain: true,
    });
  });

  test('although the primary metric is met and the money would be back within the year', () => {
    expect(verdictOf('claims-estimates', 'handling-time')).toBe('met');
    expect(payback?.months.value).toBeLessThan(12);
  });

  test('and its rollback line was crossed in two weeks in a row', () => {
    const supplements = results?.metrics.find(({ metric }) => metric.id === 'supplements');
    expect(supplements?.rollback).toMatchObject([{ crossed: false, weeks: [6, 7] }]);
  });
});

describe('permit-letters works and does not pay', () => {
  const { results, payback, returns } = analyse(planFromFile('permit-letters'));

  test('everything that decides is met, and sure', () => {
    expect(results).toMatchObject({ outcome: 'go', certain: true });
    expect(verdictOf('permit-letters', 'writing-time')).toBe('met');
  });

  test('the run cost exceeds the benefit, so it never pays back', () => {
    // 1,050 letters × 12 × 34 × (33.6 − 22.4) ÷ 33.6 minutes × $0.80 × 40% = $45,696 < $78,000.
    expect(payback?.benefitPerYear.value).toBeCloseTo(45_696);
    expect(payback?.months).toMatchObject({ value: null, absent: 'never' });
    expect(returns?.npv.value).toBeLessThan(0);
  });
});

describe('ticket-routing decides nothing', () => {
  const { results, cohort } = analyse(planFromFile('ticket-routing'));

  test('because the interval of the primary metric reaches across its threshold', () => {
    expect(results).toMatchObject({ outcome: 'remediate', because: 'primary-inconclusive' });
    const time = results?.metrics.find(({ metric }) => metric.role === 'primary');
    expect(time?.low.value).toBeLessThan(time?.threshold.value ?? 0);
    expect(time?.high.value).toBeGreaterThan(time?.threshold.value ?? 0);
  });

  test('and teams of ten with a correlation of 0.1 ask for more agents than there were', () => {
    // Design effect 1 + (10 − 1) × 0.1.
    expect(cohort?.designEffect?.value).toBeCloseTo(1.9);
    expect(cohort?.required.value).toBeGreaterThan(40);
  });
});

describe('invoice-matching succeeds', () => {
  const analysis = analyse(planFromFile('invoice-matching'), framework);

  test('everything that decides is met, and sure, and nothing looks implausible', () => {
    expect(analysis.results).toMatchObject({ outcome: 'go', because: 'all-met', certain: true });
    expect(analysis.warnings).toEqual([]);
  });

  test('every gate is passed with nothing left to do', () => {
    expect(analysis.gates?.map(({ passed, ready }) => passed && ready)).toEqual(
      Array(5).fill(true),
    );
  });

  test('and the freeze moves its last phase from week 11 to the Monday after it', () => {
    // 6 October 2025 is the Monday of week 1, so 19 January 2026 is that of week 16.
    expect(analysis.rollout?.fullWeek.value).toBe(16);
  });
});

describe('network-alarms is mended and then goes', () => {
  const plan = planFromFile('network-alarms');

  test('at the second review everything that decides is met', () => {
    expect(analyse(plan).results).toMatchObject({ outcome: 'go', certain: true });
    expect(plan.decisions?.G3?.map(({ decision }) => decision)).toEqual(['no-go', 'conditional']);
  });

  test('and handling time would be with the degrees of freedom of its eight shifts, too', () => {
    // √(1.25 × (2.0² + 2.2²) ÷ 24) = 0.6785; R: qt(0.975, 6) = 2.4469; −3.9 + 1.660 < −0.15 × 14.
    const time = plan.metrics.find(({ id }) => id === 'handling-time');
    const { value = 0, n = 1, sd = 0, against } = time?.observed ?? {};
    const deviation = Math.sqrt((1.25 * (sd ** 2 + (against?.sd ?? 0) ** 2)) / n);
    expect(deviation).toBeCloseTo(0.6785, 3);
    expect(value - (against?.value ?? 0) + 2.4469 * deviation).toBeLessThan(-0.15 * 14);
  });

  test('at the first, adoption as the page tells it asks to remediate', () => {
    const first = writePlan(plan, 'metrics.adoption.observed', { value: 0.58, n: 7200 });
    expect(analyse(first).results).toMatchObject({
      outcome: 'remediate',
      because: 'adoption-missed',
    });
  });
});

describe('code-review has no effect beside its control group', () => {
  const plan = planFromFile('code-review');

  test('the interval falls short of the threshold, so it is stopped', () => {
    expect(analyse(plan).results).toMatchObject({ outcome: 'stop', because: 'primary-missed' });
  });

  test('and the weeks before, in place of the control group, would have said go', () => {
    const before = writePlan(plan, 'metrics.review-time.observed.against.value', 1.6);
    expect(analyse(before).results).toMatchObject({ outcome: 'go', certain: true });
  });
});

describe('seal-inspection goes in steps', () => {
  const plan = planFromFile('seal-inspection');
  const { cohort, results, decision } = analyse(plan);

  test('leaves one guardrail open, as its cohort said it would', () => {
    expect(verdictOf('seal-inspection', 'leakers')).toBe('met');
    expect(verdictOf('seal-inspection', 'short-stops')).toBe('inconclusive');
    expect(results).toMatchObject({ outcome: 'remediate', because: 'guardrail-inconclusive' });
    expect(cohort?.driver).toBe('short-stops');
    expect(cohort?.requiredAll.value).toBeGreaterThan(plan.cohort?.units ?? 0);
  });

  test('widens its intervals by what crews of a line share', () => {
    // 1 + (4 − 1) × 0.15 = 1.45; standard error of the difference √(1.45 × (0.47² + 0.45²) ÷ 24)
    // = 0.1599, and with t of about 31 degrees of freedom, 2.04, half a width of 0.326.
    const leakers = decision?.judgements.find(({ metric }) => metric.id === 'leakers');
    expect(cohort?.designEffect?.value).toBeCloseTo(1.45);
    expect(leakers?.high.value).toBeCloseTo(-0.99 + 0.326, 2);
  });
});

describe('order-and-returns-assistant goes after the peak', () => {
  const plan = planFromFile('order-and-returns-assistant');

  test('meets every threshold with its whole interval', () => {
    expect(analyse(plan).results).toMatchObject({
      outcome: 'go',
      because: 'all-met',
      certain: true,
    });
  });

  test('is sized by wrong answers and not by the saving', () => {
    expect(analyse(plan).cohort?.driver).toBe('wrong-policy');
  });

  test('moves a start in peak behind the returns of the holidays', () => {
    const { rollout } = plan;
    const inPeak = { ...plan, ...(rollout && { rollout: { ...rollout, start: '2026-11-09' } }) };
    expect(analyse(inPeak).rollout?.phases[0]).toMatchObject({ starts: '2027-02-01' });
  });
});

describe('credit-memo-assistant goes with conditions', () => {
  const plan = planFromFile('credit-memo-assistant');

  test('because thirty memos could not have kept the limit, whatever was in them', () => {
    const none = writePlan(plan, 'metrics.material-differences.observed.value', 0);
    for (const found of [plan, none])
      expect(analyse(found).results).toMatchObject({
        outcome: 'remediate',
        because: 'guardrail-inconclusive',
      });
  });

  test('and the memos of its condition keep it, with both guardrails met', () => {
    const mended = [
      ['metrics.material-differences.observed', { value: 0.0488, n: 410 }],
      ['metrics.reasons-supported.observed', { value: 1, n: 150 }],
    ] as const;
    const later = mended.reduce((before, [path, value]) => writePlan(before, path, value), plan);
    expect(analyse(later).results).toMatchObject({ outcome: 'go', certain: true });
  });
});

describe('discharge-summary-drafts goes with conditions', () => {
  const { results, cohort } = analyse(planFromFile('discharge-summary-drafts'));

  test('because of long stays alone, for which no pilot of this group is large enough', () => {
    expect(results).toMatchObject({
      outcome: 'remediate',
      because: 'guardrail-inconclusive',
      about: ['harmful-errors-long-stays'],
    });
    expect(cohort?.driver).toBe('harmful-errors-long-stays');
  });
});
