import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ceilSample,
  designEffect,
  detectableDifferenceMeans,
  detectableLevel,
  detectableOneMean,
  detectableProportion,
  finitePopulation,
  groupSequentialDesign,
  meanDifferenceInterval,
  powerMeans,
  powerOneMean,
  powerOneProportion,
  powerProportions,
  proportionDifferenceInterval,
  type Sides,
  sampleSizeMeans,
  sampleSizeNonInferiorityMeans,
  sampleSizeNonInferiorityProportions,
  sampleSizeOneMean,
  sampleSizeOneProportion,
  sampleSizeProportions,
  wilsonInterval,
} from '../../src/model/statistics/index.ts';
import {
  normalCdf,
  normalQuantile,
  normalUpperQuantile,
  normalUpperTail,
} from '../../src/model/statistics/normal.ts';
import { findRoot } from '../../src/model/statistics/root.ts';
import {
  noncentralStudentUpperTail,
  studentQuantile,
  studentUpperQuantile,
  studentUpperTail,
} from '../../src/model/statistics/student.ts';

const between = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
/** Even on the logarithm, so that small values are met as often as large ones. */
const scale = (min: number, max: number) =>
  between(Math.log(min), Math.log(max)).map((logarithm) => Math.exp(logarithm));
const sides = fc.constantFrom<Sides>(1, 2);
const alpha = scale(1e-6, 0.2);
const power = between(0.3, 0.99);
const ratio = scale(0.1, 10);
const law = (property: fc.IRawProperty<unknown>, numRuns = 60) => fc.assert(property, { numRuns });

/** Relative, except at 0. */
function expectClose(actual: number, expected: number, tolerance: number): void {
  const error = Math.abs(actual - expected) / Math.max(Math.abs(expected), Number.MIN_VALUE);
  expect(error, `${actual} against ${expected}`).toBeLessThan(tolerance);
}

describe('distributions', () => {
  test('normal: tabulated points', () => {
    // R: qnorm(0.975); pnorm(-5); pnorm(-10); pnorm(-37).
    expectClose(normalQuantile(0.975), 1.959963984540054, 1e-15);
    expectClose(normalUpperTail(5), 2.866515718791939e-7, 1e-14);
    expectClose(normalUpperTail(10), 7.619853024160525e-24, 1e-14);
    expectClose(normalUpperTail(37), 5.725571222524577e-300, 1e-13);
    expect(normalUpperTail(Infinity)).toBe(0);
    expect(normalUpperQuantile(0)).toBe(Infinity);
  });

  test('the normal quantile inverts the tail, far out too', () => {
    law(
      fc.property(scale(1e-290, 0.5), (q) => {
        expectClose(normalUpperTail(normalUpperQuantile(q)), q, 1e-12);
        expectClose(normalCdf(normalQuantile(q)), q, 1e-12);
      }),
      300,
    );
  });

  test("Student's t: closed forms for one and two degrees of freedom", () => {
    law(
      fc.property(scale(1e-3, 1e6), (t) => {
        expectClose(studentUpperTail(t, 1), Math.atan(1 / t) / Math.PI, 1e-12);
        // (1 - t / root) / 2 in the form that does not cancel.
        const root = Math.sqrt(2 + t * t);
        expectClose(studentUpperTail(t, 2), 1 / (root * (root + t)), 1e-12);
      }),
    );
  });

  test("the quantile of Student's t inverts the tail, at 1e-12 too", () => {
    law(
      fc.property(scale(1e-12, 0.5), scale(0.5, 1e8), (q, df) => {
        expectClose(studentUpperTail(studentUpperQuantile(q, df), df), q, 1e-11);
      }),
    );
    // Every table of t: 2.228 at 0.975 with 10 degrees of freedom; ten digits by R's qt.
    expectClose(studentQuantile(0.975, 10), 2.228138852, 1e-10);
    // Up to the median, on both sides of it.
    for (const q of [0.49, 0.4999989, 0.4999991, 0.5 - 1e-15, 0.5, 0.5 + 1e-9, 0.51]) {
      expect(studentUpperTail(studentUpperQuantile(q, 3), 3)).toBeCloseTo(q, 14);
    }
  });

  test('noncentral t: at 0 it is the normal, with many degrees of freedom too', () => {
    law(
      fc.property(scale(1, 1e6), between(-8, 8), (df, ncp) => {
        // T > 0 exactly when Z + ncp > 0, whatever the denominator.
        expectClose(noncentralStudentUpperTail(0, df, ncp), normalUpperTail(-ncp), 1e-12);
      }),
    );
    expect(noncentralStudentUpperTail(2, 1e12, 2.8)).toBeCloseTo(normalUpperTail(-0.8), 9);
    expect(noncentralStudentUpperTail(2, Infinity, 2.8)).toBe(normalUpperTail(2 - 2.8));
    expect(noncentralStudentUpperTail(2, 10, 1e7)).toBe(1);
    expect(noncentralStudentUpperTail(2, 10, -1e7)).toBe(0);
  });

  test('a root needs a sign change', () => {
    expectClose(
      findRoot((x) => x * x * x - 2, 0, 2),
      Math.cbrt(2),
      1e-13,
    );
    expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(RangeError);
  });
});

describe('means', () => {
  test("R's documented power.t.test", () => {
    const test = { difference: 1, sd: 1, alpha: 0.05, ratio: 1 };
    // power.t.test(n = 20, delta = 1): power = 0.8689528; its other tail adds 2e-7 more.
    expect(powerMeans({ ...test, treatment: 20, control: 20, sides: 2 }).power).toBeCloseTo(
      0.8689528,
      6,
    );
    // power.t.test(power = .90, delta = 1): n = 22.02110; one-sided: n = 17.84713.
    const twoSided = sampleSizeMeans({ ...test, power: 0.9, sides: 2 });
    expect(twoSided.treatment).toBeCloseTo(22.0211, 4);
    const oneSided = sampleSizeMeans({ ...test, power: 0.9, sides: 1 });
    expect(oneSided.treatment).toBeCloseTo(17.84713, 4);
  });

  test('the size has the power it was asked for', () => {
    law(
      fc.property(
        scale(0.02, 1),
        alpha,
        power,
        sides,
        ratio,
        (effect, alpha, power, sides, ratio) => {
          fc.pre(power > alpha);
          const inputs = { difference: -3 * effect, sd: 3, alpha, sides };
          const sizes = sampleSizeMeans({ ...inputs, power, ratio });
          expectClose(sizes.control, sizes.treatment * ratio, 1e-15);
          fc.pre(sizes.treatment >= 2 && sizes.control >= 2 && sizes.treatment + sizes.control > 4);
          expectClose(powerMeans({ ...inputs, ...sizes }).power, power, 1e-9);
        },
      ),
    );
  });

  test('the size falls with alpha and effect, rises with power and spread', () => {
    law(
      fc.property(
        scale(0.05, 1),
        alpha,
        power,
        sides,
        ratio,
        (effect, alpha, power, sides, ratio) => {
          fc.pre(power > alpha * 1.1);
          const inputs = { difference: effect, sd: 1, alpha, power, sides, ratio };
          const size = sampleSizeMeans(inputs).treatment;
          fc.pre(size * (1 + ratio) > 4.5);
          expect(sampleSizeMeans({ ...inputs, alpha: alpha * 1.05 }).treatment).toBeLessThan(size);
          expect(sampleSizeMeans({ ...inputs, difference: effect * 1.05 }).treatment).toBeLessThan(
            size,
          );
          expect(sampleSizeMeans({ ...inputs, power: power + 0.005 }).treatment).toBeGreaterThan(
            size,
          );
          expect(sampleSizeMeans({ ...inputs, sd: 1.05 }).treatment).toBeGreaterThan(size);
        },
      ),
    );
  });

  test('the detectable difference and the power are inverses', () => {
    const size = fc.integer({ min: 2, max: 5000 });
    law(
      fc.property(size, size, scale(1e-4, 0.2), power, sides, (n1, n2, alpha, power, sides) => {
        fc.pre(power > alpha);
        const inputs = { treatment: n1, control: n2, sd: 2.5, alpha, sides };
        const { difference } = detectableDifferenceMeans({ ...inputs, power });
        expectClose(powerMeans({ ...inputs, difference }).power, power, 1e-9);
      }),
    );
  });

  test('without a difference the power is alpha', () => {
    law(
      fc.property(alpha, sides, (alpha, sides) => {
        const groups = { treatment: 7, control: 40, sd: 1, difference: 0 };
        expectClose(powerMeans({ ...groups, alpha, sides }).power, alpha, 1e-9);
      }),
    );
  });

  test('an effect beyond any doubt takes two for each group', () => {
    const inputs = { difference: 90, sd: 1, alpha: 0.05, power: 0.8, sides: 2, ratio: 1 } as const;
    expect(sampleSizeMeans(inputs)).toEqual({ treatment: 2, control: 2 });
  });
});

describe('proportions', () => {
  const proportion = between(0.001, 0.999);

  test("R's documented power.prop.test", () => {
    const test = { treatment: 0.75, control: 0.5, alpha: 0.05, sides: 2 } as const;
    // power.prop.test(n = 50, p1 = .50, p2 = .75): power = 0.7401659.
    const { power } = powerProportions({ ...test, treatmentSize: 50, controlSize: 50 });
    expect(power).toBeCloseTo(0.7401659, 7);
    // power.prop.test(p1 = .50, p2 = .75, power = .90): n = 76.7.
    const sizes = sampleSizeProportions({ ...test, power: 0.9, ratio: 1 });
    expect(sizes.treatment).toBeCloseTo(76.7, 1);
  });

  test('the size has the power it was asked for, and rises with it', () => {
    law(
      fc.property(
        proportion,
        proportion,
        alpha,
        power,
        sides,
        ratio,
        (p, q, alpha, power, sides, ratio) => {
          fc.pre(Math.abs(p - q) > 1e-3 && power > 0.5);
          const inputs = { treatment: p, control: q, alpha, sides };
          const sizes = sampleSizeProportions({ ...inputs, power, ratio });
          fc.pre(sizes.treatment >= 1 && sizes.control >= 1);
          const found = powerProportions({
            ...inputs,
            treatmentSize: sizes.treatment,
            controlSize: sizes.control,
          });
          expectClose(found.power, power, 1e-9);
          const more = sampleSizeProportions({ ...inputs, power: power + 0.005, ratio });
          expect(more.treatment).toBeGreaterThan(sizes.treatment);
        },
      ),
    );
  });

  test('the detectable proportion has the power, or there is none', () => {
    const size = fc.integer({ min: 5, max: 100_000 });
    const control = fc.oneof(between(1e-6, 1), scale(1e-5, 0.1), fc.constantFrom(0, 1));
    const direction = fc.constantFrom('increase' as const, 'decrease' as const);
    law(
      fc.property(
        control,
        size,
        size,
        alpha,
        power,
        sides,
        direction,
        (control, n1, n2, alpha, power, sides, direction) => {
          fc.pre(power > 0.5);
          const inputs = { control, treatmentSize: n1, controlSize: n2, alpha, sides };
          const { treatment } = detectableProportion({ ...inputs, power, direction });
          const end = direction === 'increase' ? 1 : 0;
          if (treatment === null) {
            // Not even the end is detected.
            if (end !== control) {
              expect(powerProportions({ ...inputs, treatment: end }).power).toBeLessThan(power);
            }
            return;
          }
          expect(Math.sign(treatment - control)).toBe(direction === 'increase' ? 1 : -1);
          expectClose(powerProportions({ ...inputs, treatment }).power, power, 1e-6);
        },
      ),
      300,
    );
  });

  test('no size is named for what cannot be detected', () => {
    const test = { alpha: 0.05, power: 0.8, sides: 2, ratio: 1 } as const;
    expect(() => sampleSizeProportions({ ...test, treatment: 0.3, control: 0.3 })).toThrow(
      /treatment: expected a proportion other than the control, got 0.3/,
    );
    expect(
      detectableProportion({
        control: 0.95,
        treatmentSize: 20,
        controlSize: 20,
        alpha: 0.05,
        power: 0.8,
        sides: 2,
        direction: 'increase',
      }),
    ).toEqual({ treatment: null });
  });
});

describe('one group against a fixed level', () => {
  const mean = { sd: 1.2, alpha: 0.025 };

  test('a mean as R’s power.t.test(type = "one.sample", alternative = "one.sided") has it', () => {
    expect(powerOneMean({ ...mean, n: 24, distance: 0.3 }).power).toBeCloseTo(0.21594777983853, 9);
    // uniroot over pt(qt(.025, n - 1, lower = F), n - 1, .3 / 1.2 * sqrt(n), lower = F) - .8
    const { n } = sampleSizeOneMean({ ...mean, distance: 0.3, power: 0.8 });
    expect(n).toBeCloseTo(127.51613762426, 6);
    const { distance } = detectableOneMean({ ...mean, n: 24, power: 0.8 });
    expect(distance).toBeCloseTo(0.71662175818508, 9);
  });

  test('a share by the score test, with the variance of the level under the null', () => {
    const share = { proportion: 0.06, alpha: 0.025 };
    // R: ((qnorm(.975) * sqrt(.1 * .9) + qnorm(.8) * sqrt(.06 * .94)) / .04)^2
    const { n } = sampleSizeOneProportion({ ...share, level: 0.1, power: 0.8 });
    expect(n).toBeCloseTo(387.95522830678, 6);
    // R: pnorm((.04 - qnorm(.975) * sqrt(.09 / 200)) / sqrt(.06 * .94 / 200))
    const { power } = powerOneProportion({ ...share, level: 0.1, n: 200 });
    expect(power).toBeCloseTo(0.4625880152069, 9);
    // R: uniroot over L - .06 - qnorm(.975) * sqrt(L * (1 - L) / 200) - qnorm(.8) * sqrt(.06 * .94 / 200)
    const { level } = detectableLevel({ ...share, n: 200, power: 0.8, side: 'above' });
    expect(level).toBeCloseTo(0.11900859988151, 9);
    const mirrored = { ...share, proportion: 0.94, n: 200, power: 0.8 };
    expect(detectableLevel({ ...mirrored, side: 'below' }).level).toBeCloseTo(
      1 - 0.11900859988151,
      9,
    );
  });

  test('where nothing ever happens, the sample is the one that Wilson’s interval needs', () => {
    // z² (1 - L) ÷ L
    const never = { proportion: 0, level: 0.05, alpha: 0.025 };
    const { n } = sampleSizeOneProportion({ ...never, power: 0.8 });
    expect(n).toBeCloseTo(72.987717593188, 6);
    expect(powerOneProportion({ ...never, n: 73 }).power).toBe(1);
    expect(powerOneProportion({ ...never, n: 72 }).power).toBe(0);
    expect(wilsonInterval({ successes: 0, n: 73, level: 0.95 }).high).toBeLessThan(0.05);
    expect(wilsonInterval({ successes: 0, n: 72, level: 0.95 }).high).toBeGreaterThan(0.05);
  });
});

describe('non-inferiority', () => {
  test('means: the superiority test for margin + difference', () => {
    const test = { sd: 3, alpha: 0.025, power: 0.8, ratio: 2 };
    expect(sampleSizeNonInferiorityMeans({ ...test, margin: 1, difference: -0.25 })).toEqual(
      sampleSizeMeans({ ...test, difference: 0.75, sides: 1 }),
    );
    expect(() => sampleSizeNonInferiorityMeans({ ...test, margin: 1, difference: -1 })).toThrow(
      /difference: expected a number in \(-1, Infinity\), got -1/,
    );
  });

  test('proportions: falls with the margin', () => {
    law(
      fc.property(
        between(0.01, 0.99),
        scale(0.001, 0.2),
        alpha,
        ratio,
        (p, margin, alpha, ratio) => {
          const inputs = { treatment: p, control: p, margin, alpha, power: 0.8, ratio };
          const wider = { ...inputs, margin: margin * 2 };
          expectClose(
            sampleSizeNonInferiorityProportions(wider).treatment * 4,
            sampleSizeNonInferiorityProportions(inputs).treatment,
            1e-9,
          );
        },
      ),
    );
    const certain = { treatment: 1, control: 1, margin: 0.1, alpha: 0.05, power: 0.8, ratio: 1 };
    expect(() => sampleSizeNonInferiorityProportions(certain)).toThrow(RangeError);
  });
});

describe('samples', () => {
  test('rounds up, but not the hair that binary fractions add', () => {
    expect(300 * 1.11).toBeGreaterThan(333);
    expect(ceilSample(300 * 1.11)).toBe(333);
    expect(ceilSample(332.99999999999994)).toBe(333);
    expect(ceilSample(333.001)).toBe(334);
    expect(ceilSample(0)).toBe(0);
    expect(ceilSample(1e-20)).toBe(1);
    expect(() => ceilSample(Number.NaN)).toThrow(RangeError);
    law(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (n) => {
        expect(ceilSample(n)).toBe(n);
      }),
    );
  });

  test('clusters enlarge, a finite population reduces', () => {
    law(
      fc.property(between(1, 500), between(0, 1), between(0, 2), (clusterSize, icc, cv) => {
        expect(designEffect({ clusterSize, icc, cv }).designEffect).toBeGreaterThanOrEqual(1);
      }),
    );
    expect(designEffect({ clusterSize: 1, icc: 0.3, cv: 0 }).designEffect).toBe(1);
    law(
      fc.property(between(1, 1e6), scale(1, 1e7), (sample, population) => {
        const corrected = finitePopulation({ sample, population }).sample;
        expect(corrected).toBeLessThanOrEqual(sample);
        expect(corrected).toBeLessThanOrEqual(population + 1e-9 * population);
      }),
    );
  });
});

describe('intervals', () => {
  const level = between(0.5, 0.999);

  test('published examples', () => {
    // Newcombe, Statistics in Medicine 17 (1998) 857-872, table I: 81 of 263, 15 of 148, 1 of 29.
    for (const [successes, n, low, high] of [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [1, 29, 0.0061, 0.1718],
    ] as const) {
      const interval = wilsonInterval({ successes, n, level: 0.95 });
      expect(interval.low).toBeCloseTo(low, 4);
      expect(interval.high).toBeCloseTo(high, 4);
    }
    // Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10: 56/70 - 48/80.
    const difference = proportionDifferenceInterval({
      successes1: 56,
      n1: 70,
      successes2: 48,
      n2: 80,
      level: 0.95,
    });
    expect(difference.low).toBeCloseTo(0.0524, 4);
    expect(difference.high).toBeCloseTo(0.3339, 4);
  });

  test('contain the estimate and shrink as the groups grow', () => {
    const n = fc.integer({ min: 2, max: 10_000 });
    law(
      fc.property(n, between(0, 1), n, between(0, 1), level, (n1, share1, n2, share2, level) => {
        const [successes1, successes2] = [Math.round(n1 * share1), Math.round(n2 * share2)];
        const one = wilsonInterval({ successes: successes1, n: n1, level });
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.low).toBeLessThanOrEqual(successes1 / n1);
        expect(one.high).toBeGreaterThanOrEqual(successes1 / n1);
        expect(one.high).toBeLessThanOrEqual(1);
        const tenfold = wilsonInterval({ successes: successes1 * 10, n: n1 * 10, level });
        expect(tenfold.high - tenfold.low).toBeLessThan(one.high - one.low);

        const inputs = { successes1, n1, successes2, n2, level };
        const two = proportionDifferenceInterval(inputs);
        expect(two.low).toBeLessThanOrEqual(two.estimate);
        expect(two.high).toBeGreaterThanOrEqual(two.estimate);
        expect(two.low).toBeGreaterThanOrEqual(-1 - 1e-15);
        expect(two.high).toBeLessThanOrEqual(1 + 1e-15);
      }),
      200,
    );
    law(
      fc.property(n, n, between(-9, 9), scale(0.01, 100), level, (n1, n2, mean1, sd1, level) => {
        const inputs = { mean1, sd1, n1, mean2: 1, sd2: 2, n2, level };
        const found = meanDifferenceInterval(inputs);
        expect(found.low).toBeLessThan(found.estimate);
        expect(found.high).toBeGreaterThan(found.estimate);
        expect(found.df).toBeGreaterThanOrEqual(Math.min(n1, n2) - 1 - 1e-9);
        expect(found.df).toBeLessThanOrEqual((n1 + n2 - 2) * (1 + 1e-12));
        const larger = meanDifferenceInterval({ ...inputs, n1: 2 * n1, n2: 2 * n2 });
        expect(larger.high - larger.low).toBeLessThan(found.high - found.low);
        // The interval at the level 1 - p just touches no difference.
        if (found.pValue > 1e-6 && found.pValue < 0.999) {
          const touching = meanDifferenceInterval({ ...inputs, level: 1 - found.pValue });
          const limit = found.estimate > 0 ? touching.low : touching.high;
          expect(Math.abs(limit)).toBeLessThan(1e-8 * (found.high - found.low));
        }
      }),
    );
  });

  test('spreads and sizes whose squares overflow', () => {
    // The second spread is nothing beside the first: one group of 16, R: qt(0.975, 15).
    const groups = { mean1: 0, sd1: 4e200, n1: 16, mean2: 0, sd2: 1, n2: 9 };
    const wide = meanDifferenceInterval({ ...groups, level: 0.95 });
    expectClose(wide.high, 2.131449545559775 * 1e200, 1e-12);
    expectClose(wide.df, 15, 1e-12);
    // Without a failure the lower limit is n / (n + z²).
    const all = wilsonInterval({ successes: 1e200, n: 1e200, level: 0.95 });
    expect(all).toEqual({ low: 1, high: 1 });
  });

  test('a spread that vanishes when it is divided is refused as none', () => {
    // The smallest numbers are 5e-324 apart: 6e-323 ÷ √900 rounds to 0.
    const groups = { mean1: 1, sd1: 6e-323, n1: 900, mean2: 0, sd2: 0, n2: 900, level: 0.95 };
    expect(() => meanDifferenceInterval(groups)).toThrow(/^sd1: .*above 0/);
  });

  test('all or nothing reaches the end exactly', () => {
    expect(wilsonInterval({ successes: 0, n: 9, level: 0.95 }).low).toBe(0);
    expect(wilsonInterval({ successes: 9, n: 9, level: 0.95 }).high).toBe(1);
  });
});

describe('group-sequential designs', () => {
  const equal = (looks: number) => Array.from({ length: looks }, (_, look) => (look + 1) / looks);
  const type = fc.constantFrom('asOF' as const, 'asP' as const, 'OF' as const, 'P' as const);
  /** Any spacing, gaps from a hundredth of the mean upwards. */
  const rates = fc.array(between(0.01, 1), { minLength: 1, maxLength: 8 }).map((gaps) => {
    let reached = 0;
    const total = gaps.reduce((sum, gap) => sum + gap, 0);
    return gaps.map((gap, look) => {
      reached += gap;
      return look === gaps.length - 1 ? 1 : reached / total;
    });
  });

  test('the tables of Jennison and Turnbull', () => {
    // Group Sequential Methods (2000), tables 2.1 and 2.3: two-sided, alpha 0.05.
    for (const [looks, pocock, obrienFleming] of [
      [2, 2.178, 1.977],
      [3, 2.289, 2.004],
      [4, 2.361, 2.024],
      [5, 2.413, 2.04],
      [6, 2.453, 2.053],
      [10, 2.555, 2.087],
    ] as const) {
      const design = { alpha: 0.05, sides: 2, informationRates: equal(looks) } as const;
      const final = (type: 'P' | 'OF') =>
        groupSequentialDesign({ ...design, type }).criticalValues.at(-1);
      expect(final('P')).toBeCloseTo(pocock, 3);
      expect(final('OF')).toBeCloseTo(obrienFleming, 3);
    }
  });

  test('spend exactly alpha, never give it back', () => {
    law(
      fc.property(type, alpha, sides, rates, (type, alpha, sides, informationRates) => {
        const design = groupSequentialDesign({ type, alpha, sides, informationRates });
        expectClose(design.alphaSpent.at(-1) ?? 0, alpha, 1e-10);
        for (const [look, spent] of design.alphaSpent.entries()) {
          expect(spent).toBeGreaterThanOrEqual(design.alphaSpent[look - 1] ?? 0);
          const level = design.stageLevels[look] ?? 0;
          expectClose(level, normalUpperTail(design.criticalValues[look] ?? 0), 1e-15);
          expect(level * sides).toBeLessThanOrEqual(alpha * (1 + 1e-9));
        }
      }),
      40,
    );
  });

  test('shares that were added up end at 1, a hair below or not', () => {
    let reached = 0;
    const informationRates = Array.from({ length: 10 }, () => {
      reached += 0.1;
      return reached;
    });
    expect(reached).toBeLessThan(1);
    for (const type of ['asOF', 'asP', 'OF', 'P'] as const) {
      const design = { type, alpha: 0.05, sides: 2 } as const;
      const added = groupSequentialDesign({ ...design, informationRates });
      const exact = groupSequentialDesign({ ...design, informationRates: equal(10) });
      for (const [look, boundary] of exact.criticalValues.entries()) {
        expectClose(added.criticalValues[look] ?? 0, boundary, 1e-9);
      }
    }
  });

  test('a single look is the plain test', () => {
    law(
      fc.property(type, alpha, sides, (type, alpha, sides) => {
        const design = groupSequentialDesign({ type, alpha, sides, informationRates: [1] });
        expectClose(design.criticalValues[0] ?? 0, normalUpperQuantile(alpha / sides), 1e-11);
      }),
      20,
    );
  });

  test('very early looks keep a level that 1 - cdf would lose, or have no boundary', () => {
    const design = { type: 'asOF', alpha: 0.05, sides: 2 } as const;
    const early = groupSequentialDesign({ ...design, informationRates: [0.02, 1] });
    // 2 (1 - Phi(z / sqrt(0.02))) of each side, z the upper 0.0125 point: 2.2414 / 0.1414 = 15.85.
    expect(early.alphaSpent[0]).toBeGreaterThan(0);
    expect(early.alphaSpent[0]).toBeLessThan(1e-55);
    const none = groupSequentialDesign({ ...design, informationRates: [0.001, 1] });
    expect(none.criticalValues[0]).toBe(Infinity);
    expect(none.criticalValues[1]).toBeCloseTo(1.959964, 6);
  });
});

describe('what lies outside of the domain is refused by name', () => {
  const means = { difference: 1, sd: 1, alpha: 0.05, power: 0.8, sides: 2 as Sides, ratio: 1 };
  const looks = { type: 'OF' as const, alpha: 0.05, sides: 2 as Sides };
  const refusals: [string, () => unknown][] = [
    ['difference', () => sampleSizeMeans({ ...means, difference: 0 })],
    ['difference', () => sampleSizeMeans({ ...means, difference: '5' as unknown as number })],
    ['sample', () => sampleSizeMeans({ ...means, difference: 1e-200 })],
    ['sample', () => sampleSizeMeans({ ...means, ratio: 1e308 })],
    ['sd', () => sampleSizeMeans({ ...means, sd: 0 })],
    ['alpha', () => sampleSizeMeans({ ...means, alpha: 1 })],
    ['power', () => sampleSizeMeans({ ...means, power: 0.05 })],
    ['power', () => sampleSizeMeans({ ...means, power: 1 })],
    ['sides', () => sampleSizeMeans({ ...means, sides: 3 as Sides })],
    ['ratio', () => sampleSizeMeans({ ...means, ratio: Number.NaN })],
    ['treatment', () => powerMeans({ ...means, treatment: 1, control: 9 })],
    ['icc', () => designEffect({ clusterSize: 9, icc: 1.1, cv: 0 })],
    ['population', () => finitePopulation({ sample: 9, population: 0 })],
    ['successes', () => wilsonInterval({ successes: 10, n: 9, level: 0.95 })],
    ['level', () => wilsonInterval({ successes: 1, n: 9, level: 95 })],
    ['informationRates', () => groupSequentialDesign({ ...looks, informationRates: [] })],
    ['informationRates', () => groupSequentialDesign({ ...looks, informationRates: [0.5, 0.9] })],
    [
      'informationRates',
      () => groupSequentialDesign({ ...looks, informationRates: [0.5, 0.5, 1] }),
    ],
    ['informationRates[0]', () => groupSequentialDesign({ ...looks, informationRates: [0, 1] })],
  ];
  test.each(refusals)('%s', (name, compute) => {
    expect(compute).toThrow(RangeError);
    expect(compute).toThrow(`${name}: expected `);
  });
});
