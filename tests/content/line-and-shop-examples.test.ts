/** What the examples of a packaging line and of an online shop promise is what their plans say. */
import { describe, expect, test } from 'vitest';
import { analyse, type Plan } from '../../src/model/index.ts';
import { planFromFile } from '../support/plans.ts';

const verdictsOf = (plan: Plan) =>
  Object.fromEntries(
    analyse(plan).results?.metrics.map(({ metric, verdict }) => [metric.id, verdict]) ?? [],
  );

describe('seal-inspection', () => {
  const plan = planFromFile('seal-inspection');
  const { cohort, results, decision } = analyse(plan);

  test('leaves one guardrail open, as its cohort said it would', () => {
    expect(verdictsOf(plan)).toEqual({
      leakers: 'met',
      'false-rejects': 'met',
      'short-stops': 'inconclusive',
      'crews-acting': 'met',
    });
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

describe('order-and-returns-assistant', () => {
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
