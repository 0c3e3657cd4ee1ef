/** Dates as people write them, read only where the day is beyond doubt. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayMeant } from '../../src/checks/day.ts';
import { isDate } from '../../src/model/calendar.ts';

test.each([
  ['2026-11-30', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-1-5', false],
  ['soon', false],
])('%s is a day of the calendar: %s', (text, expected) => {
  expect(isDate(text)).toBe(expected);
});

describe('a day written otherwise', () => {
  test.each([
    '30.11.2026',
    '30. 11. 2026',
    '30/11/2026',
    '11/30/2026',
    '2026/11/30',
    'Nov 30 2026',
    'November 30, 2026',
    '30 Nov 2026',
    '30th November 2026',
    '30. November 2026',
    '2026-11-30T09:00:00Z',
  ])('%s', (text) => {
    expect(dayMeant(text)).toBe('2026-11-30');
  });
});

test.each(['11/12/2026', '31.11.2026', '30.11.26', 'November 2026', 'Friday', ''])(
  '"%s" is left to the writer',
  (text) => {
    expect(dayMeant(text)).toBeUndefined();
  },
);

test('what is a day already means itself', () => {
  const days = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const text = date.toISOString().slice(0, 10);
      expect(isDate(text)).toBe(true);
      expect(dayMeant(text)).toBe(text);
    }),
  );
});
