/** The search knows a page by its names, whatever else a question has in it. */
import { expect, test } from 'vitest';
import { type NamedPage, pageNamed } from '../../src/shell/search-pages.ts';
import { telling } from '../../src/shell/search-words.ts';

const page = (address: string, ...names: string[]): NamedPage => ({
  title: address,
  means: '',
  address,
  names,
});
const pages = [
  page('/gates/g3/', 'Gate 3: pilot exit', 'Gate 3'),
  page('/gates/g3/bank/', 'G3 Financial services', 'G3 bank'),
  page('/checklist/', 'Checklist for gate 3'),
  page('/register/', 'Risk register', 'Risk register template'),
];

test.each([
  ['gate 3', '/gates/g3/'],
  ['G3', '/gates/g3/'],
  ['g 3', '/gates/g3/'],
  ['Gate 3: pilot exit', '/gates/g3/'],
  ['What do I need for gate 3 in a bank?', '/gates/g3/bank/'],
  ['bank, G3', '/gates/g3/bank/'],
  ['gate 3 checklist', '/checklist/'],
  ['a template for risk registers', '/register/'],
])('“%s” names %s', (query, address) => {
  expect(pageNamed(query, pages)?.address).toBe(address);
});

test.each(['gate 4', 'gate 3 bank loans', 'gate', '3', ''])('“%s” names none', (query) => {
  expect(pageNamed(query, pages)).toBeUndefined();
});

test('a question keeps the words that tell, and words that are all it has', () => {
  expect(telling('How do I know that the pilot worked?')).toBe('pilot worked');
  expect(telling('A/B test')).toBe('A/B test');
  expect(telling('IT operations')).toBe('IT operations');
  expect(telling('how to')).toBe('how to');
});
