/** Numbers as people write them, compared at the precision written. */
import { describe, expect, test } from 'vitest';
import { disagreement, readWritten, rewrite } from '../../src/checks/written.ts';
import { count, duration, type Figure, given, money, share } from '../../src/model/figure.ts';
import type { Unit } from '../../src/model/index.ts';

const figure = (value: number, unit: Unit): Figure => given('x', value, unit);

const agrees = (text: string, value: number, unit: Unit) => {
  const written = readWritten(text);
  return written !== undefined && disagreement(written, figure(value, unit), 'USD') === undefined;
};

describe('a written number agrees with the model', () => {
  test.each([
    ['2.1 months', 2.12006, duration('month')],
    ['13 weeks', 12.856, duration('week')],
    ['$2.63M', 2_630_880, money('year')],
    ['$2.63M a year', 2_630_880, money('year')],
    ['$480k', 480_000, money('year')],
    ['$1.05', 1.05, money('minute')],
    ['$26.3 million', 26_308_800, money()],
    ['1,200', 1200, count('agent')],
    ['120 agents', 120, count('agent')],
    ['240,000', 240_000, count('contact', 'month')],
    ['2.4M', 2_400_000, count('contact', 'month')],
    ['11.6%', 0.116, share],
    ['−11.6%', -0.116, share],
    ['−0.8 percentage points', -0.008, share],
    ['0.05', 0.05, share],
    ['0.87 minutes', 0.8700000000000001, duration('minute')],
    ['41,760 hours a year', 41760.00000000001, duration('hour', 'year')],
  ] as const)('%s', (text, value, unit) => {
    expect(agrees(text, value, unit)).toBe(true);
  });
});

describe('a written number disagrees', () => {
  test.each([
    ['2.2 months', 2.12006, duration('month'), 'has another value'],
    ['2.12 months', 2.1, duration('month'), 'has another value'],
    ['2.1 weeks', 2.12006, duration('month'), 'is measured in months'],
    ['2.63M', 2_630_880, money('year'), 'is money in USD'],
    ['€2.63M', 2_630_880, money('year'), 'is money in USD'],
    ['$2.63M a month', 2_630_880, money('year'), 'is per year'],
    ['$120', 120, count('agent'), 'is not money'],
    ['12%', 12, count('agent'), 'is not a percentage'],
    ['11.6%', -0.116, share, 'has another value'],
    ['12%', 0.116 - 0.0011, share, 'has another value'],
  ] as const)('%s', (text, value, unit, problem) => {
    const written = readWritten(text);
    expect(written && disagreement(written, figure(value, unit), 'USD')).toBe(problem);
  });
});

test.each(['', 'two months', '1,20', '2.1.3', '$', '5–15%', '12 or 13 weeks'])(
  '"%s" is not one number',
  (text) => {
    expect(readWritten(text)).toBeUndefined();
  },
);

test.each([
  ['2.2 months', 2.12006, duration('month'), '2.1 months'],
  ['$2.60M', 2_630_880, money(), '$2.63M'],
  ['−12.0%', -0.116, share, '−11.6%'],
  ['1,000 agents', 1200, count('agent'), '1,200 agents'],
] as const)('what to write instead of "%s" keeps its style', (text, value, unit, instead) => {
  const written = readWritten(text);
  expect(written && rewrite(written, figure(value, unit))).toBe(instead);
});
