/** The glossary has one meaning for each name, and is found in sentences as people write them. */
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/checks/library.ts';
import { readList } from '../../src/checks/read/yaml-file.ts';
import { checkGlossary } from '../../src/checks/rules/glossary.ts';
import { listTerms } from '../../src/components/glossary.ts';
import { type GlossaryTerm, glossarySchema, namesOf } from '../../src/markdown/glossary.ts';
import { finderOf } from '../../src/markdown/term-names.ts';
import { terms as markTerms } from '../../src/markdown/terms.ts';

const root = new URL('../../', import.meta.url);
const library = readLibrary(root);
const glossary = library.glossary.map(({ value }) => value);

const entry = (values: Partial<GlossaryTerm> & { readonly id: string }): GlossaryTerm =>
  glossarySchema.parse({ term: values.id, means: 'A meaning.', page: 'gates', ...values });

/** Findings on a glossary written as YAML. */
function findingsOn(text: string) {
  const { read } = readList('content/glossary.yaml', text, glossarySchema);
  return checkGlossary({ ...library, glossary: read });
}

describe('a fault is found, at its line', () => {
  const first = '- { id: aht, term: Average handle time, means: M, also: [AHT], page: gates }\n';
  test.each([
    [
      'a name of two terms',
      '- { id: b, term: B, means: M, also: [aht], page: gates }',
      /"aht" is also a name of "Average handle time"/,
    ],
    [
      'a name that differs in a hyphen',
      '- { id: b, term: Average-handle time, means: M, page: gates }',
      /also a name/,
    ],
    [
      'an id of two terms',
      '- { id: aht, term: B, means: M, page: gates }',
      /Two terms have the id "aht"/,
    ],
    [
      'an unknown page',
      '- { id: b, term: B, means: M, page: gate }',
      /the page "gate", which does not exist.*mean "gates"/,
    ],
    [
      'an unknown term',
      '- { id: b, term: B, means: M, page: gates, see: [aft] }',
      /the term "aft".*mean "aht"/,
    ],
    [
      'an unknown source',
      '- { id: b, term: B, means: M, page: gates, source: gdp }',
      /the source "gdp".*mean "gdpr"/,
    ],
    [
      'a term that refers to itself',
      '- { id: b, term: B, means: M, page: gates, see: [b] }',
      /refers to itself/,
    ],
  ])('%s', (_, second, message) => {
    const findings = findingsOn(first + second);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ line: 2, message: expect.stringMatching(message) });
  });

  test('nothing is found in the glossary of the site', () => {
    expect(checkGlossary(library)).toEqual([]);
    expect(library.glossary.length).toBeGreaterThan(70);
  });
});

describe('a term is found in a sentence', () => {
  const find = finderOf([
    entry({ id: 'aht', term: 'Average handle time', also: ['AHT', 'handle time'] }),
    entry({ id: 'control-group', term: 'Control group', also: ['holdout'] }),
    entry({ id: 'ab-test', term: 'A/B test' }),
    entry({ id: 'rollback', term: 'Rollback' }),
    entry({ id: 'rollback-trigger', term: 'Rollback trigger' }),
  ]);
  const found = (text: string) =>
    find(text).map(({ term, start, end }) => [term.id, text.slice(start, end)]);

  test.each([
    ['The average handle time fell.', [['aht', 'average handle time']]],
    ['AHT fell.', [['aht', 'AHT']]],
    ['Two control groups', [['control-group', 'control groups']]],
    ['a control-group design', [['control-group', 'control-group']]],
    ['An A/B test is better.', [['ab-test', 'A/B test']]],
    ['Each rollback trigger fires.', [['rollback-trigger', 'rollback trigger']]],
    [
      'A rollback, then a rollback trigger',
      [
        ['rollback', 'rollback'],
        ['rollback-trigger', 'rollback trigger'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['part of a longer word', 'The uncontrol groupings rollbacked.'],
    ['an abbreviation in other letters', 'He said aht.'],
    ['an ordinary word that is another name', 'The handle time of a holdout.'],
  ])('not in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the first use on a page is marked', () => {
  const plugin = markTerms(root, '/base');
  const built = (text: string, page = 'playbooks/test') => {
    const { code } = mdxToJs(text, {
      hastPlugins: [plugin],
      fileURL: new URL(`file:///content/${page}.mdx`),
    });
    return code;
  };
  const marked = (code: string) =>
    [...code.matchAll(/popovertarget: "term-([a-z-]+)",\s+children: "([^"]*)"/g)].map(
      ([, id, said]) => `${id}: ${said}`,
    );

  test('once, where it stands first, and with its meaning', () => {
    const code = built('A control group.\n\nThe control group.');
    expect(marked(code)).toEqual(['control-group: control group']);
    expect(code).toContain('href: "/base/community/glossary/#control-group"');
    expect(code).toMatch(/popover: "auto"/);
    expect(code).toMatch(/Comparable people who work without/);
  });

  test('in lists and emphasis, and not where something else is done or looked up', () => {
    const text = [
      '# A control group',
      '[A control group](/gates/)',
      '`control group`',
      '| control group |\n|---|\n| control group |',
      '<Checked of="x">control group</Checked>',
      'With a note.[^note]',
      '[^note]: A control group.',
    ].join('\n\n');
    expect(marked(built(text))).toEqual([]);
    expect(marked(built(`${text}\n\n- **A control group**`))).toHaveLength(1);
  });

  test('at most eight on a page', () => {
    const names = glossary.filter(({ common }) => !common).map(({ term }) => term);
    expect(names.length).toBeGreaterThan(20);
    expect(marked(built(names.join(', ')))).toHaveLength(8);
  });

  test('not on the page that treats it, nor in the glossary, nor a word of every page', () => {
    expect(marked(built('A control group.', 'playbooks/control-groups'))).toEqual([]);
    expect(marked(built('A control group.', 'community/glossary'))).toEqual([]);
    expect(marked(built('A gate, a pilot and a rollout.'))).toEqual([]);
  });

  test('an author marks other words, and keeps a term from being marked', () => {
    const forced = built('Those <Term id="control-group">who go without</Term>: a control group.');
    expect(marked(forced)).toEqual(['control-group: who go without']);
    const kept = built('A <Term>control group</Term>, a control group.');
    expect(marked(kept)).toEqual([]);
    expect(kept).not.toContain('Term');
  });
});

test('the page lists every term once, under its first letter', () => {
  const letters = listTerms(glossary);
  expect(letters.flatMap(({ terms }) => terms.map(({ id }) => id)).toSorted()).toEqual(
    glossary.map(({ id }) => id).toSorted(),
  );
  for (const { letter, terms } of letters)
    for (const { term } of terms)
      expect(term.toUpperCase().startsWith(letter) || letter === '#', term).toBe(true);
});

test('a meaning is a sentence or two, and no name is longer than a search', () => {
  expect(glossary.filter(({ means }) => means.length > 240 || !/[.)]$/.test(means))).toEqual([]);
  expect(glossary.flatMap(namesOf).filter((name) => name.length > 40)).toEqual([]);
});
