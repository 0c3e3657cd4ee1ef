/** How locales write one value, and that a locale without a currency is said. */
import { expect, test } from 'vitest';
import { sampleOf } from '../../src/components/formats.ts';

/** Intl separates with several kinds of space. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

test.each([
  ['es-ES', '1.234.567,5', '11,6 %', '3/12/26'],
  ['es-MX', '1,234,567.5', '11.6%', '03/12/26'],
  ['fr-FR', '1 234 567,5', '11,6 %', '03/12/2026'],
  ['fr-CA', '1 234 567,5', '11,6 %', '2026-12-03'],
])('%s', (locale, number, percentage, date) => {
  const sample = sampleOf(locale, 'en');
  expect([sample.number, sample.percentage, sample.date].map(plain)).toEqual([
    number,
    percentage,
    date,
  ]);
});

test('a locale whose currency nobody gave is an error', () => {
  expect(() => sampleOf('de-CH', 'en')).toThrow(/no currency for de-CH/);
});
