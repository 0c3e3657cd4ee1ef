/** Spreads and precisions against R 4.2, and laws that hold for all of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  designEffectOfCases,
  detectableMarginProportions,
  halfWidthWilson,
  powerNonInferiorityProportions,
  ratioSpread,
  sampleSizeNonInferiorityProportions,
  sampleSizeWilson,
  spreadFromRange,
  spreadOfUnitMeans,
  spreadOfUnitMeansFromCases,
  summarise,
  wilsonInterval,
} from '../../src/model/index.ts';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('a spread from a range', () => {
  test.each([
    [{ low: 4, high: 10, covers: 0.95 }, 1.53064037077396],
    [{ low: 3, high: 9, covers: 0.8 }, 2.34091243821714],
  ])('of %j is the range over twice the normal quantile', (range, sd) => {
    expect(spreadFromRange(range).sd).toBeCloseTo(sd, 12);
  });

  test('is refused where high is not above low', () => {
    expect(() => spreadFromRange({ low: 4, high: 4, covers: 0.9 })).toThrow('high: expected');
  });
});

describe('values', () => {
  test('are summarised as R does', () => {
    const { n, mean, sd } = summarise([7.1, 8.2, 6.9, 7.7, 9.4, 5.8]);
    expect([n, mean, sd]).toEqual([
      6,
      expect.closeTo(7.51666666666667, 12),
      expect.closeTo(1.22868493384865, 12),
    ]);
  });

  test('keep a small spread about a large mean', () => {
    // Mean 1e9 + 1, deviations −1, 0, 1: variance 2 ÷ 2.
    expect(summarise([1e9, 1e9 + 1, 1e9 + 2]).sd).toBeCloseTo(1, 6);
  });

  test('have no spread alone', () => {
    expect(() => summarise([3])).toThrow('at least two finite numbers');
  });
});

describe('a ratio', () => {
  const parts = { ratio: 12, denominator: 40, numeratorSd: 90, correlation: 0.8 };

  test('has the spread of the delta method, near that of 4,000 simulated samples in R', () => {
    const { sd } = ratioSpread({ ...parts, denominatorSd: 6 });
    expect(sd).toBeCloseTo(1.35, 12);
    // 400 units each, seed 1: 1.368, with a standard error of 1.1% of it.
    expect(Math.abs(sd - 1.36820293853032)).toBeLessThan(3 * 0.011 * sd);
  });

  test('whose denominator is the same for all is a mean', () => {
    expect(ratioSpread({ ...parts, denominatorSd: 0 }).sd).toBeCloseTo(90 / 40, 12);
  });

  test('varies not at all where its totals move together', () => {
    // 72 = 12 × 6: the quotient is 12 whatever the denominator.
    const together = { ...parts, numeratorSd: 72, denominatorSd: 6, correlation: 1 };
    expect(ratioSpread(together).sd).toBeCloseTo(0, 12);
  });
});

describe('precision', () => {
  test.each([
    [{ proportion: 0.8, halfWidth: 0.1, level: 0.95 }, 59.7116502963525],
    [{ proportion: 0.5, halfWidth: 0.05, level: 0.95 }, 380.304423248718],
    [{ proportion: 0.02, halfWidth: 0.01, level: 0.9 }, 557.676851627822],
  ])('%j takes as many as uniroot finds', (inputs, n) => {
    expect(sampleSizeWilson(inputs).n / n).toBeCloseTo(1, 8);
  });

  test('is half of Wilson’s interval', () => {
    const { low, high } = wilsonInterval({ successes: 96, n: 120, level: 0.95 });
    const { halfWidth } = halfWidthWilson({ proportion: 0.8, n: 120, level: 0.95 });
    expect(halfWidth).toBeCloseTo((high - low) / 2, 12);
    // prop.test(96, 120, correct = FALSE)
    expect(halfWidth).toBeCloseTo(0.0710609851372085, 12);
  });

  test('and its sample are inverses', () => {
    fc.assert(
      fc.property(within(0, 1), within(0.001, 0.499), within(0.5, 0.999), (p, halfWidth, level) => {
        const { n } = sampleSizeWilson({ proportion: p, halfWidth, level });
        const back = halfWidthWilson({ proportion: p, n, level }).halfWidth;
        expect(back / halfWidth).toBeCloseTo(1, 8);
      }),
    );
  });
});

describe('no worse by a margin, for proportions', () => {
  test.each([
    [
      { proportion: 0.023, treatmentSize: 33000, controlSize: 300000, alpha: 0.025, margin: 0.002 },
      0.633257671142884,
    ],
    [
      { proportion: 0.1, treatmentSize: 200, controlSize: 200, alpha: 0.05, margin: 0.08 },
      0.84656530174919,
    ],
  ])('%j has the power that R computes', (inputs, power) => {
    expect(powerNonInferiorityProportions(inputs).power).toBeCloseTo(power, 10);
  });

  test('power, margin and size are inverses of each other', () => {
    fc.assert(
      fc.property(
        within(0.01, 0.99),
        within(0.02, 0.5),
        within(0.5, 0.99),
        within(0.1, 10),
        (p, margin, power, ratio) => {
          const alpha = 0.025;
          const { treatment, control } = sampleSizeNonInferiorityProportions({
            margin,
            treatment: p,
            control: p,
            alpha,
            power,
            ratio,
          });
          fc.pre(treatment >= 1 && control >= 1);
          const groups = { proportion: p, treatmentSize: treatment, controlSize: control, alpha };
          expect(powerNonInferiorityProportions({ ...groups, margin }).power).toBeCloseTo(power, 9);
          const found = detectableMarginProportions({ ...groups, power }).margin;
          expect(found / margin).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});

describe('the averages of units', () => {
  test('lie apart as the units do, plus the noise of their cases', () => {
    // 2.4² + 2.4² × 0.9 ÷ 0.1 ÷ 276.923 = 2.43869²
    const { sd } = spreadOfUnitMeans({ between: 2.4, cases: 276.923076923077, icc: 0.1 });
    expect(sd).toBeCloseTo(2.43868817195, 10);
  });

  test('come to the same from the spread of single cases', () => {
    fc.assert(
      fc.property(within(0.01, 10), within(1, 1e4), within(0.001, 1), (between, cases, icc) => {
        const caseSd = between / Math.sqrt(icc);
        const { sd } = spreadOfUnitMeansFromCases({ caseSd, cases, icc });
        expect(sd / spreadOfUnitMeans({ between, cases, icc }).sd).toBeCloseTo(1, 10);
      }),
    );
  });

  test('cost nothing below one case each', () => {
    expect(designEffectOfCases({ cases: 0.4, icc: 0.5 }).designEffect).toBe(1);
    expect(designEffectOfCases({ cases: 21, icc: 0.05 }).designEffect).toBe(2);
  });
});
