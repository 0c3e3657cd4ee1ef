/** How figures are written, read and explained, on pages and in calculators alike. */
import { describe, expect, test } from 'vitest';
import { labelOf } from '../../src/calculators/explain.ts';
import { explain } from '../../src/calculators/explanation.ts';
import { affixes, formatDate, formatValue, nounFor } from '../../src/calculators/format.ts';
import { messagesFor } from '../../src/calculators/messages/shared.ts';
import { parseNumber } from '../../src/calculators/parse.ts';
import { warningText } from '../../src/calculators/warn.ts';
import * as conventions from '../../src/model/conventions.ts';
import { count, duration, measure, money, points, share } from '../../src/model/figure.ts';
import { analyse, figureAt, inputPaths, writePlan } from '../../src/model/index.ts';
import { copilot, expansion } from '../support/plans.ts';

const usd = { currency: 'USD' };
const full = { ...usd, style: 'full' } as const;

test.each([
  [2630880, money('year'), '$2.63M a year'],
  [26308800, money(), '$26.3M'],
  [380000, money(), '$380k'],
  [-369120, money(), '−$369k'],
  [99999, money(), '$99,999'],
  [1.05, money('minute'), '$1.05 a minute'],
  [2192.4, money('year'), '$2,192 a year'],
  [0.116, share, '11.6%'],
  [0.1, share, '10%'],
  [-0.1, share, '−10%'],
  [0.0004, share, '0.04%'],
  [0.000004, share, '<0.001%'],
  [-0.008, points, '−0.8 percentage points'],
  [0.01, points, '1 percentage point'],
  [2.12006, duration('month'), '2.1 months'],
  [2.96687, duration('month'), '3.0 months'],
  [3, duration('month'), '3 months'],
  [1, duration('week'), '1 week'],
  [12.856, duration('week'), '13 weeks'],
  [0.8700000000000001, duration('minute'), '0.87 minutes'],
  [41760.00000000001, duration('hour', 'year'), '41,760 hours a year'],
  [250, duration('hour', 'agent'), '250 hours per agent'],
  [120, count('agent'), '120 agents'],
  [1, count('agent'), '1 agent'],
  [2, count('person'), '2 people'],
  [240000, count('contact', 'month'), '240,000 contacts a month'],
  [-0.4, measure('point'), '−0.4 points'],
])('%d is written as in prose: %s', (value, unit, text) => {
  expect(formatValue(value, unit, usd)).toBe(text);
});

test.each([
  [2630880.0000000005, money(), '$2,630,880'],
  [2192.4, money(), '$2,192.40'],
  [-335676.92, money(), '−$335,677'],
  [1 / 60, duration('hour'), '0.016667 hours'],
  [0.9006086, share, '90.061%'],
])('%d has enough digits to follow a formula: %s', (value, unit, text) => {
  expect(formatValue(value, unit, full)).toBe(text);
});

test('follows another locale', () => {
  const german = { currency: 'EUR', locale: 'de-DE', style: 'full' } as const;
  expect(formatValue(1234.5, money(), german)).toBe('1.234,50\u00a0€');
  expect(affixes(money(), 'EUR', 'de-DE')).toEqual({ before: '', after: '€' });
  expect(parseNumber('1.234,5', count('agent'), 'de-DE')).toEqual({ ok: true, value: 1234.5 });
  expect(formatDate('2027-01-11', 'en-GB')).toBe('11 Jan 2027');
  expect(nounFor(0, 'agent')).toBe('agents');
});

test.each([
  ['$1.05', money(), 1.05],
  ['USD 380k', money(), 380000],
  ['11.6%', share, 0.116],
  ['11.6', share, 0.116],
  ['−10 %', share, -0.1],
  ['.5', share, 0.005],
  ['1 200', count('agent'), 1200],
  ['240,0000', count('contact'), 2400000],
  ['2.4M', count('contact'), 2400000],
  ['', count('contact'), undefined],
])('%s is read', (text, unit, value) => {
  expect(parseNumber(text, unit)).toEqual({ ok: true, value });
});

test.each(['7,5', '1.2.3', 'ten', '5 agents', '$5', '5%', '1e9', '∞', 'NaN', '--1'])(
  '%s is no number of agents',
  (text) => expect(parseNumber(text, count('agent')).ok).toBe(false),
);

describe('every figure', () => {
  const plans = [copilot, expansion];
  const named = plans.flatMap((plan) => [
    ...[...analyse(plan).figures.keys()].map((path) => [path, plan] as const),
    ...inputPaths(plan).map((path) => [`plan.${path}`, plan] as const),
  ]);
  const known = Object.keys(messagesFor().labels).map(
    (pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`),
  );

  test.each(named)('%s has a label of its own', (path, plan) => {
    expect(known.some((pattern) => pattern.test(path))).toBe(true);
    expect(labelOf(path, plan)).not.toMatch(/undefined|\*|^$/);
  });

  test.each(
    Object.values(conventions)
      .flatMap((entry) => ('path' in entry ? [entry] : Object.values(entry)))
      .flatMap((entry) => (typeof entry === 'object' ? [entry.path] : [])),
  )('%s has a label of its own', (path) => {
    expect(known.some((pattern) => pattern.test(path))).toBe(true);
  });
});

test('a computed figure is explained: formula, values, result, and where each input is from', () => {
  const analysis = analyse(copilot);
  const figure = figureAt(analysis, 'payback.netPerYear');
  if (!figure) throw new Error('no figure');
  expect(explain(figure, analysis)).toEqual({
    label: 'Net annual benefit',
    formula: 'annual benefit − run cost',
    filled: '$2,630,880 a year − $480,000 a year',
    result: '$2,150,880 a year',
    inputs: [
      {
        label: 'Annual benefit',
        value: '$2,630,880 a year',
        from: 'computed',
        path: 'payback.benefitPerYear',
      },
      {
        label: 'Run cost',
        value: '$480,000 a year',
        from: 'plan',
        path: 'plan.costs.runPerYear',
      },
    ],
  });
});

test('an assumption is named with its reason, a convention as such', () => {
  const analysis = analyse(copilot);
  const of = (path: string) => {
    const figure = figureAt(analysis, path);
    return figure ? explain(figure, analysis).inputs : [];
  };
  expect(of('payback.investment')[0]).toMatchObject({
    from: 'assumption',
    because: expect.stringContaining('Never itemized'),
  });
  expect(of('payback.benefitPerYear')[1]).toMatchObject({
    from: 'convention',
    value: '12 months a year',
  });
  expect(of('plan.costs.pilot')).toMatchObject([{ from: 'assumption', value: '$240,000' }]);
});

test('a formula in words sets its inputs off', () => {
  const analysis = analyse(copilot);
  const figure = figureAt(analysis, 'cohort.power');
  expect(figure && explain(figure, analysis).formula).toContain(
    'power of [agents in the pilot] against [agents to compare with]',
  );
});

test('every warning of a plan in trouble is a sentence without gaps', () => {
  const trouble = [
    writePlan(copilot, 'population.volumePerMonth', 2400000),
    writePlan(copilot, 'costs.runPerYear', 9e6),
    writePlan(copilot, 'metrics.aht.observed.value', 1),
    writePlan(writePlan(copilot, 'cohort.units', 20), 'cohort.weeks', 2),
    writePlan(writePlan(copilot, 'cohort.units', 700), 'cohort.weeks', 30),
    writePlan(copilot, 'metrics.aht.threshold.relativeChange', -0.001),
    writePlan(copilot, 'benefit.adoption', 0.87),
    writePlan(writePlan(copilot, 'costs.changeManagement', 0.4), 'costs.buffer', 0.02),
    writePlan(copilot, 'rollout.capacity', {
      trainingHoursPerUnit: 2,
      trainingHoursPerWeek: 40,
      supportHoursPerUnit: 1,
      supportHoursPerWeek: 40,
    }),
    writePlan(
      writePlan(copilot, 'metrics.csat.sd', 1.2),
      'metrics.csat.threshold.absoluteChange',
      -0.3,
    ),
    writePlan(copilot, 'metrics.aht.weekly', [{ week: 1, value: 7.3 }]),
  ];
  const found = trouble.flatMap((plan) =>
    analyse(plan).warnings.map((warning) => [warning.code, warningText(warning, plan)] as const),
  );
  expect(new Set(found.map(([code]) => code)).size).toBe(
    Object.keys(messagesFor().warnings).length,
  );
  for (const [code, text] of found) {
    expect(text, code).not.toMatch(/undefined|null|NaN|\{|\}/);
    expect(text, code).toMatch(/^[A-Z0-9].*[.]$/);
  }
});
