/** What the catalogue finds, counts, orders, and writes into its address. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceAddress, choiceAt, facetAddress } from '../../src/library/address.ts';
import {
  type Choice,
  choosing,
  countWith,
  found,
  nothingChosen,
  toggled,
  withFacet,
} from '../../src/library/choice.ts';
import { type Entry, entryOf } from '../../src/library/entry.ts';
import {
  byFacet,
  facetIds,
  facetValues,
  readingTime,
  reviewAge,
} from '../../src/library/facets.ts';
import { inOrder, sorts } from '../../src/library/order.ts';

function page(id: string, values: Partial<Entry['values']> = {}, more: Partial<Entry> = {}): Entry {
  const general = byFacet((facet) => (['sector', 'domain', 'risk'].includes(facet) ? ['any'] : []));
  return {
    id,
    title: id,
    description: '',
    minutes: 5,
    reviewed: '2026-11-25',
    ...more,
    values: { ...general, ...values },
  };
}

const anyFacet = fc.constantFrom(...facetIds);
const anyValues = (facet: keyof typeof facetValues) => fc.subarray<string>([...facetValues[facet]]);
const anyValuesOfAll: fc.Arbitrary<Entry['values']> = fc.record({
  stage: anyValues('stage'),
  gate: anyValues('gate'),
  sector: fc.oneof(anyValues('sector'), fc.constant(['any'])),
  role: anyValues('role'),
  kind: anyValues('kind'),
  domain: fc.oneof(anyValues('domain'), fc.constant(['any'])),
  risk: fc.oneof(anyValues('risk'), fc.constant(['any'])),
  time: anyValues('time'),
  reviewed: anyValues('reviewed'),
});
const anyEntries = fc
  .array(anyValuesOfAll, { maxLength: 30 })
  .map((all) => all.map((values, index) => page(`page-${index}`, values)));
const anyChoice: fc.Arbitrary<Choice> = fc.record({
  facets: anyValuesOfAll.map((values) =>
    byFacet((facet) => values[facet].filter((value) => value !== 'any')),
  ),
  text: fc.constantFrom('', 'page', 'page-1', 'page 2'),
  sort: fc.constantFrom(...sorts),
});

describe('finding', () => {
  const pages = [
    page('gate-3', { gate: ['G3'], sector: ['any'] }),
    page('bank', { gate: ['G1', 'G3'], sector: ['financial-services'] }),
    page('hospital', { gate: ['G3'], sector: ['healthcare'] }),
  ];
  const ids = (choice: Choice) => found(pages, choice).map(({ id }) => id);

  test('a page about any sector answers to each, a page about another does not', () =>
    expect(ids(choosing('sector', 'financial-services'))).toEqual(['gate-3', 'bank']));
  test('any value of a facet will do', () =>
    expect(ids(choosing('gate', 'G1', 'G3'))).toEqual(['gate-3', 'bank', 'hospital']));
  test('every facet has to be met', () =>
    expect(ids(withFacet(choosing('gate', 'G1'), 'sector', ['healthcare']))).toEqual([]));
  test('every word is in the title or the description, whatever its case', () => {
    const named = [page('a', {}, { title: 'Rollback', description: 'How to go back in time.' })];
    expect(found(named, { ...nothingChosen, text: ' TIME roll' })).toHaveLength(1);
    expect(found(named, { ...nothingChosen, text: 'time forward' })).toHaveLength(0);
  });

  test('a count is the length of what is shown when that value is chosen alone', () =>
    fc.assert(
      fc.property(anyEntries, anyChoice, anyFacet, fc.nat(), (entries, choice, facet, index) => {
        const value = facetValues[facet][index % facetValues[facet].length] ?? '';
        const shown = inOrder(found(entries, withFacet(choice, facet, [value])), choice);
        expect(countWith(entries, choice, facet, value)).toBe(
          shown.specific.length + shown.anywhere.length,
        );
      }),
    ));
  test('one more value in a facet that has one shows no fewer pages, in an empty one no more', () =>
    fc.assert(
      fc.property(anyEntries, anyChoice, anyFacet, fc.nat(), (entries, choice, facet, index) => {
        const value = facetValues[facet][index % facetValues[facet].length] ?? '';
        fc.pre(!choice.facets[facet].includes(value));
        const before = found(entries, choice);
        const after = found(entries, toggled(choice, facet, value));
        if (choice.facets[facet].length > 0) expect(after).toEqual(expect.arrayContaining(before));
        else expect(before).toEqual(expect.arrayContaining(after));
      }),
    ));
  test('choosing two facets shows what both show alone', () =>
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const g3 = found(entries, choosing('gate', 'G3'));
        const retail = found(entries, choosing('sector', 'retail'));
        const both = found(entries, withFacet(choosing('gate', 'G3'), 'sector', ['retail']));
        expect(both).toEqual(g3.filter((entry) => retail.includes(entry)));
      }),
    ));
  test('toggling twice changes nothing', () =>
    fc.assert(
      fc.property(anyChoice, anyFacet, fc.nat(), (choice, facet, index) => {
        const value = facetValues[facet][index % facetValues[facet].length] ?? '';
        const twice = toggled(toggled(choice, facet, value), facet, value);
        expect(choiceAddress(twice)).toBe(choiceAddress(choice));
      }),
    ));
});

describe('the order', () => {
  const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

  test('what is about the choice comes first, the narrower first', () => {
    const guide = page('guide', { gate: ['G1', 'G3'], sector: ['retail'] });
    const narrow = page('narrow', { gate: ['G3'], sector: ['retail'] });
    const general = page('general', { gate: ['G3'] });
    const choice = withFacet(choosing('gate', 'G3'), 'sector', ['retail']);
    const { specific, anywhere } = inOrder([general, guide, narrow], choice);
    expect(ids(specific)).toEqual(['narrow', 'guide']);
    expect(ids(anywhere)).toEqual(['general']);
  });
  test('without a choice nothing holds anywhere: by kind, overviews first, then up the stairs', () => {
    const rollback = page('playbooks/rollback', { kind: ['playbook'], stage: ['mvp', 'pilot'] });
    const idea = page('playbooks/idea', { kind: ['playbook'], stage: ['idea'] });
    const all = page('playbooks', { kind: ['playbook'], stage: ['idea', 'mvp'] });
    const gate = page('gates/g5', { kind: ['gate'], stage: ['rollout'] });
    const { specific, anywhere } = inOrder([rollback, idea, all, gate], nothingChosen);
    expect(ids(specific)).toEqual([
      'gates/g5',
      'playbooks',
      'playbooks/idea',
      'playbooks/rollback',
    ]);
    expect(anywhere).toEqual([]);
  });
  test.each([
    ['shortest', ['short', 'new', 'long']],
    ['newest', ['new', 'long', 'short']],
    ['title', ['long', 'new', 'short']],
  ] as const)('sorts by %s', (sort, expected) => {
    const pages = [
      page('long', {}, { minutes: 9, reviewed: '2026-10-02' }),
      page('new', {}, { minutes: 6, reviewed: '2026-11-02' }),
      page('short', {}, { minutes: 2, reviewed: '2026-09-02' }),
    ];
    expect(ids(inOrder(pages, { ...nothingChosen, sort }).specific)).toEqual(expected);
  });
  test('does not depend on the order before, and loses nothing', () =>
    fc.assert(
      fc.property(anyEntries, anyChoice, (entries, choice) => {
        const { specific, anywhere } = inOrder(entries, choice);
        expect(inOrder(entries.toReversed(), choice)).toEqual({ specific, anywhere });
        expect(new Set([...specific, ...anywhere])).toEqual(new Set(entries));
      }),
    ));
});

describe('the address', () => {
  test('tells the choice', () => {
    const choice = withFacet(choosing('gate', 'G3'), 'stage', ['pilot']);
    expect(choiceAddress(choice)).toBe('/library/?stage=pilot&gate=G3');
    expect(choiceAddress(nothingChosen)).toBe('/library/');
    expect(facetAddress('gate', 'G3')).toBe('/library/gate/g3/');
  });
  test('is read back as it was written, whatever the choice', () =>
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const { search } = new URL(choiceAddress(choice), 'https://site.example');
        expect(choiceAt(search)).toEqual(choice);
      }),
    ));
  test('leaves out what nobody can choose, and forgives capitals', () =>
    expect(choiceAt('?gate=g3&gate=G9&sort=worst&colour=red&sector=Retail')).toEqual(
      withFacet(choosing('gate', 'G3'), 'sector', ['retail']),
    ));
});

test('five minutes are short and ten are not long', () =>
  expect([1, 5, 6, 10, 11].map(readingTime)).toEqual([
    'up-to-5',
    'up-to-5',
    '6-to-10',
    '6-to-10',
    'over-10',
  ]));

test('a review is as old as its days', () => {
  const today = new Date('2026-12-31T12:00:00Z');
  const ages = ['2026-12-31', '2026-12-02', '2026-12-01', '2026-10-03', '2026-10-02'].map((day) =>
    reviewAge(new Date(day), today),
  );
  expect(ages).toEqual(['30-days', '30-days', '90-days', '90-days', 'older']);
});

test('a page is found among those due for review from the day on which it is due', () => {
  const gate = {
    id: 'gates/g3',
    body: '',
    data: {
      title: 'Gate 3',
      description: '',
      kind: 'gate' as const,
      reviewed: new Date('2026-11-23'),
    },
  };
  const on = (day: string) => entryOf(gate, new Date(day)).values.reviewed;
  expect(on('2027-02-22T23:59:00Z')).toEqual(['older']);
  expect(on('2027-02-23T00:00:00Z')).toEqual(['older', 'due']);
});
