/** The search takes what people type for what the library calls it. */
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/checks/library.ts';
import { namesOf } from '../../src/markdown/glossary.ts';
import { closestTo, meantBy, merged, type SearchTerm } from '../../src/shell/search-terms.ts';

const library = readLibrary(new URL('../../', import.meta.url));
const glossary = library.glossary.map(({ value }) => value);
const terms = glossary.map(
  ({ id, term, also, means, page }): SearchTerm => ({
    term,
    also,
    means,
    address: `/community/glossary/#${id}`,
    page: { title: page, address: `/${page}/` },
  }),
);

const names = glossary.flatMap(namesOf);

test('every name and every other name leads to its term, as it stands or in the plural', () => {
  const lost = glossary.flatMap((entry) =>
    namesOf(entry)
      .flatMap((name) => [name, name.toLowerCase(), `${name}s`])
      .filter((typed) => meantBy(typed, terms).whole?.term !== entry.term),
  );
  expect(lost).toEqual([]);
});

describe('what is searched for besides', () => {
  test.each([
    ['AHT', 'average handle time'],
    ['aht target', 'average handle time success threshold'],
    ['weekly AHT', 'weekly average handle time'],
    ['ROI', 'return on investment'],
    ['before go-live', 'before rollout'],
    ['PoC', 'proof of concept'],
    ['type II error', 'false negative'],
    ['statistically significant', 'p value'],
  ])('%s: %s', (typed, instead) => {
    expect(meantBy(typed, terms).instead).toBe(instead);
  });

  test.each(['rollback', 'Rollback triggers', 'payback period', 'roadmap', ''])(
    'nothing for “%s”, which is no other name',
    (typed) => {
      expect(meantBy(typed, terms).renamed).toEqual([]);
      expect(meantBy(typed, terms).instead).toBe(typed.toLowerCase());
    },
  );

  test('a word counts only as a whole', () => {
    expect(meantBy('heroic', terms).renamed).toEqual([]);
  });
});

test('a mistyped word is answered with the closest one, a strange word with none', () => {
  expect(closestTo('rolback', names)).toBe('rollback');
  expect(closestTo('hallucinaton', names)).toBe('hallucination');
  expect(closestTo('guardrial', names)).toBe('guardrail');
  expect(closestTo('human in the lop', names)).toBe('human in the loop');
  expect(closestTo('comunications plan', [...names, 'Communications plan'])).toBe(
    'communications plan',
  );
  expect(closestTo('xylophonequartz', names)).toBeUndefined();
  // As close to RCT as to many a word that the library does not have.
  expect(closestTo('RFP', names)).toBeUndefined();
});

test('two searches become one list, each page once and by its better score', () => {
  const result = (id: string, score: number) => ({ id, score });
  const list = merged([result('a', 3), result('b', 1)], [result('b', 5), result('c', 2)]);
  expect(list).toEqual([result('b', 5), result('a', 3), result('c', 2)]);
});
