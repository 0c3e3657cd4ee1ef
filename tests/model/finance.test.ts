import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { irr, npv, paybackPeriod } from '../../src/model/finance/index.ts';

const amount = fc.integer({ min: -1000, max: 1000 });
const rate = fc.double({ min: -0.5, max: 10, noNaN: true });
const gain = fc.double({ min: 1, max: 1000, noNaN: true });
const cashFlows = fc.array(amount, { minLength: 1, maxLength: 40 });
const size = (flows: readonly number[], rate: number) =>
  npv({ rate, cashFlows: flows.map(Math.abs) }).npv;

describe('net present value', () => {
  test('at a rate of 0 it is the sum, and it is linear in the cash flows', () => {
    fc.assert(
      fc.property(cashFlows, rate, (flows, rate) => {
        const sum = flows.reduce((total, flow) => total + flow, 0);
        expect(npv({ rate: 0, cashFlows: flows }).npv).toBeCloseTo(sum, 8);
        const tripled = npv({ rate, cashFlows: flows.map((flow) => 3 * flow) }).npv;
        const error = Math.abs(tripled - 3 * npv({ rate, cashFlows: flows }).npv);
        expect(error).toBeLessThanOrEqual(1e-13 * size(flows, rate));
      }),
    );
  });

  test('by hand: -100 + 60 / 1.2 + 72 / 1.44 = 0', () => {
    expect(npv({ rate: 0.2, cashFlows: [-100, 60, 72] }).npv).toBeCloseTo(0, 12);
  });
});

describe('internal rate of return', () => {
  test('an investment followed by gains has one, and there the net present value is 0', () => {
    const gains = fc.array(gain, { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(gain, gains, (cost, gains) => {
        const flows = [-cost, ...gains];
        const found = irr({ cashFlows: flows }).irr;
        expect(found).not.toBeNull();
        const value = npv({ rate: found as number, cashFlows: flows }).npv;
        expect(Math.abs(value)).toBeLessThanOrEqual(1e-11 * size(flows, found as number));
      }),
    );
  });

  test('names every rate, and only those, whatever the cash flows', () => {
    fc.assert(
      fc.property(cashFlows, (flows) => {
        const found = irr({ cashFlows: flows });
        const rates =
          found.irr !== null ? [found.irr] : found.reason === 'several' ? found.rates : [];
        for (const rate of rates.filter((rate) => rate > -0.9)) {
          const value = npv({ rate, cashFlows: flows }).npv;
          expect(Math.abs(value)).toBeLessThanOrEqual(1e-9 * size(flows, rate));
        }
        // Between two grid points of opposite sign a rate must have been found.
        const signs = Array.from({ length: 400 }, (_, step) => Math.expm1(-3 + step / 50));
        for (const [step, low] of signs.slice(0, -1).entries()) {
          const high = signs[step + 1] as number;
          const [a, b] = [low, high].map((rate) => npv({ rate, cashFlows: flows }).npv);
          if ((a as number) * (b as number) < 0) {
            expect(rates.some((rate) => rate >= low && rate <= high)).toBe(true);
          }
        }
      }),
    );
  });

  test('roots that were put in come out', () => {
    // (x - 10/11)(x - 10/12) with x = 1 / (1 + rate), times a constant: 10 and 20 per cent.
    const two = irr({ cashFlows: [-1000, 2300, -1320] });
    expect(two).toMatchObject({ irr: null, reason: 'several' });
    if (two.irr !== null || two.reason !== 'several') throw new Error('expected several');
    expect(two.rates[0]).toBeCloseTo(0.1, 10);
    expect(two.rates[1]).toBeCloseTo(0.2, 10);
    // A double root touches 0 without crossing it: (1 - 1.1 x)².
    expect(irr({ cashFlows: [-1000, 2200, -1210] }).irr).toBeCloseTo(0.1, 7);
  });

  test('none: no change of sign, or one that never balances', () => {
    for (const cashFlows of [[-100, -5], [100, 5], [-100], [0, 0], [-1000, 2000, -1210]]) {
      expect(irr({ cashFlows })).toEqual({ irr: null, reason: 'none' });
    }
  });

  test('losses and long horizons', () => {
    expect(irr({ cashFlows: [-100, 50] }).irr).toBeCloseTo(-0.5, 12);
    // An annuity of 1 for 1200 periods on 50 pays 2 per cent less what never comes: 1.02^-1200.
    expect(irr({ cashFlows: [-50, ...Array<number>(1200).fill(1)] }).irr).toBeCloseTo(0.02, 9);
  });
});

describe('payback', () => {
  test('linear within its period', () => {
    // -1000 + 300 + 420 leaves 280 of 680.
    const flows = [-1000, 300, 420, 680];
    expect(paybackPeriod({ cashFlows: flows, rate: 0 }).periods).toBeCloseTo(2 + 280 / 680, 12);
  });

  test('at once, never, and exactly at the end', () => {
    expect(paybackPeriod({ cashFlows: [0, -5, 9], rate: 0.1 })).toEqual({ periods: 0 });
    expect(paybackPeriod({ cashFlows: [-5, 2, 2], rate: 0 })).toEqual({ periods: null });
    // In binary fractions these add up to less than 0.
    expect(paybackPeriod({ cashFlows: [-0.3, 0.1, 0.1, 0.1], rate: 0 })).toEqual({ periods: 3 });
  });

  test('is there when the value up to it is 0, and later at a higher rate', () => {
    const gains = fc.array(gain, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(gain, gains, fc.double({ min: 0, max: 2, noNaN: true }), (cost, gains, rate) => {
        const flows = [-cost, ...gains];
        const { periods } = paybackPeriod({ cashFlows: flows, rate });
        const simple = paybackPeriod({ cashFlows: flows, rate: 0 }).periods;
        if (periods === null) {
          expect(npv({ rate, cashFlows: flows }).npv).toBeLessThan(0);
          return;
        }
        expect(simple).not.toBeNull();
        expect(simple as number).toBeLessThanOrEqual(periods + 1e-9);
        const last = Math.ceil(periods);
        const until = flows.slice(0, last + 1);
        until[last] = (until[last] as number) * (periods - last + 1);
        expect(Math.abs(npv({ rate, cashFlows: until }).npv)).toBeLessThan(1e-9 * size(flows, 0));
      }),
    );
  });
});

test('what lies outside of the domain is refused by name', () => {
  const refusals: [string, () => unknown][] = [
    ['rate', () => npv({ rate: -1, cashFlows: [1] })],
    // 0.01^-399 times anything is more than a number can hold.
    ['rate', () => npv({ rate: -0.99, cashFlows: Array<number>(400).fill(9) })],
    ['rate', () => paybackPeriod({ rate: -0.99, cashFlows: Array<number>(400).fill(-9) })],
    ['cashFlows', () => irr({ cashFlows: [] })],
    ['cashFlows[1]', () => paybackPeriod({ rate: 0, cashFlows: [1, Number.NaN] })],
  ];
  for (const [name, compute] of refusals) {
    expect(compute).toThrow(RangeError);
    expect(compute).toThrow(`${name}: expected `);
  }
});
