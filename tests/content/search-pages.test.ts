/** The search knows a page by its names, whatever else a question has in it. */
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/checks/library.ts';
import { namedPages } from '../../src/shell/named-pages.ts';
import { type NamedPage, pageNamed } from '../../src/shell/search-pages.ts';
import { telling } from '../../src/shell/search-words.ts';
import { framework } from '../support/framework.ts';

type PageData = Parameters<typeof namedPages>[0][number]['data'];

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

describe('a page for contributors is found by what they ask for', () => {
  const { pages: read } = readLibrary(new URL('../../', import.meta.url));
  const docs = read.map(({ id, data }) => ({ id, data: data as PageData }));
  const named = namedPages(docs, framework);

  test.each([
    ['How do I add a page?', '/community/contribute/'],
    ['npm run check', '/community/findings/'],
    ['mistyped tag', '/community/findings/tag/'],
    ['frontmatter', '/community/frontmatter/'],
    ['rss', '/community/machines/'],
    ['json', '/community/machines/'],
    ['code of conduct', '/community/code-of-conduct/'],
    ['review dates', '/community/reviews/'],
    ['report a security problem', '/community/governance/'],
  ])('“%s”: %s', (query, address) => {
    expect(pageNamed(query, named)?.address).toBe(address);
  });
});
