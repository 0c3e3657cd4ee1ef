/**
 * The worked example against arithmetic that anybody can redo. Expected values are products and
 * quotients written out here, or printed in the source document; never what the code returned.
 */
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse, figureAt, writePlan } from '../../src/model/index.ts';
import { copilot, expansion } from '../support/plans.ts';

const value = (analysis: Analysis, path: string) => figureAt(analysis, path)?.value;

describe('the contact-center copilot', () => {
  const analysis = analyse(copilot);

  test('saves 0.87 minutes a contact: 7.5 − 6.63', () => {
    expect(value(analysis, 'payback.saved')).toBeCloseTo(7.5 - 6.63, 12);
    expect(value(analysis, 'metrics.aht.relativeFall')).toBeCloseTo(0.87 / 7.5, 12);
  });

  test('is worth 240,000 × 12 × 0.87 × 1.05 = $2,630,880 a year', () => {
    expect(value(analysis, 'payback.benefitPerYear')).toBeCloseTo(2_630_880, 4);
  });

  test('nets $2,150,880 after a run cost of $480,000', () => {
    expect(value(analysis, 'payback.netPerYear')).toBeCloseTo(2_150_880, 4);
  });

  test('pays $380,000 back in 380,000 ÷ 2,150,880 × 12 = 2.12 months at full run rate', () => {
    expect(value(analysis, 'payback.months')).toBeCloseTo((380_000 / 2_150_880) * 12, 10);
  });

  test('pays back in week 12.86 of the phased rollout', () => {
    // Weeks 1–2 at 25%, 3–5 at 50%, then all: two half weeks and three half weeks cost 3 weeks of
    // benefit, so benefit × (w − 3) − run × w = investment.
    const [benefit, run] = [2_630_880 / 52, 480_000 / 52];
    const expected = (380_000 + 3 * benefit) / (benefit - run);
    expect(value(analysis, 'payback.phasedWeeks')).toBeCloseTo(expected, 10);
    expect(value(analysis, 'payback.phasedMonths')).toBeCloseTo((expected * 12) / 52, 10);
  });

  test('loses three of 52 weeks to its phases in the first year', () => {
    expect(value(analysis, 'rollout.keptInYear')).toBeCloseTo(49 / 52, 12);
  });

  test('gives up three weeks of benefit against a big bang', () => {
    expect(value(analysis, 'rollout.forgone')).toBeCloseTo((3 * 2_630_880) / 52, 6);
  });

  test('has phases from 11 January 2027, each reviewed on the Friday of its last week', () => {
    expect(analysis.rollout?.phases.map(({ starts, review }) => [starts, review])).toEqual([
      ['2027-01-11', '2027-01-22'],
      ['2027-01-25', '2027-02-12'],
      ['2027-02-15', '2027-03-05'],
    ]);
  });

  test('keeps its dates whatever the time zone, across a change of clocks', () => {
    const spring = analyse(writePlan(copilot, 'rollout.start', '2027-03-22'));
    expect(spring.rollout?.phases.map(({ starts }) => starts)).toEqual([
      '2027-03-22',
      '2027-04-05',
      '2027-04-26',
    ]);
  });

  test('asks 25 hours of handling of each agent: 240,000 × 7.5 ÷ 60 ÷ 1,200', () => {
    expect(value(analysis, 'load.hoursPerUnit')).toBeCloseTo(25, 12);
    expect(value(analysis, 'load.capacityHours')).toBeCloseTo(140 * 0.85, 12);
    expect(value(analysis, 'load.capacityVolume')).toBeCloseTo(1_142_400, 6);
  });

  test('treats 10% of the agents, within the band of 60 to 180', () => {
    expect(value(analysis, 'cohort.share')).toBeCloseTo(0.1, 12);
    expect(value(analysis, 'cohort.bandLow')).toBe(60);
    expect(value(analysis, 'cohort.bandHigh')).toBe(180);
  });

  test('sees its threshold with the power that R computes for 120 against 1,080', () => {
    // tests/reference/cases.json, powerMeans-01 and detectableDifferenceMeans-01 (pwr 1.3).
    expect(value(analysis, 'cohort.power')).toBeCloseTo(0.900608632338127, 6);
    expect(value(analysis, 'cohort.detectable')).toBeCloseTo(0.647516832918324, 5);
  });

  test('needs 162 agents in each of two equal groups, as R computes', () => {
    // sampleSizeMeans-01: 161.71 unrounded.
    const equal = analyse(writePlan(copilot, 'cohort.comparison', 'equal'));
    expect(value(equal, 'cohort.required')).toBe(162);
    expect(equal.warnings.map(({ code }) => code)).toContain('cohort-underpowered');
  });

  test('meets every threshold on average and says that none can be judged', () => {
    expect(analysis.metrics.map(({ verdict }) => verdict)).toEqual(Array(4).fill('met'));
    expect(analysis.metrics.some(({ judgeable }) => judgeable)).toBe(false);
    expect(analysis.warnings.map(({ code }) => code)).toEqual(['result-without-spread']);
  });
});

describe('the published volume of 2.4 million calls a month', () => {
  const analysis = analyse(writePlan(copilot, 'population.volumePerMonth', 2_400_000));

  test('gives $26,308,800, ten times what was printed', () => {
    expect(value(analysis, 'payback.benefitPerYear')).toBeCloseTo(26_308_800, 3);
  });

  test('asks 250 hours of each agent, and the model objects', () => {
    expect(value(analysis, 'load.hoursPerUnit')).toBeCloseTo(250, 10);
    const codes = analysis.warnings.map(({ code }) => code);
    expect(codes).toContain('load-exceeds-capacity');
    expect(codes).toContain('payback-too-short');
  });
});

describe('the expansion by 600 agents', () => {
  const analysis = analyse(expansion);

  test('is worth half of the first rollout: $1,315,440', () => {
    expect(value(analysis, 'payback.benefitPerYear')).toBeCloseTo(1_315_440, 4);
  });

  test.each([
    ['no run cost, as published', 'costs.runPerYear', 0, (310 / 1315.44) * 12],
    ['run cost in proportion', 'costs.runPerYear', 240_000, (310 / 1075.44) * 12],
    ['the whole first run cost', 'costs.runPerYear', 480_000, (310 / 835.44) * 12],
    ['labor a fifth cheaper', 'benefit.valuePerUnit', 0.84, (310 / (1315.44 * 0.8 - 240)) * 12],
  ])('pays back with %s', (_name, path, input, months) => {
    expect(value(analyse(writePlan(expansion, path, input)), 'payback.months')).toBeCloseTo(
      months,
      10,
    );
  });
});
