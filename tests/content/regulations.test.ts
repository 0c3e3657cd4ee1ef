/** Regulations as data: what the schema and the checks refuse, and which of them a page shows. */
import { describe, expect, test } from 'vitest';
import { formatFinding } from '../../src/checks/finding.ts';
import { readLibrary } from '../../src/checks/library.ts';
import { readPage } from '../../src/checks/page.ts';
import type { Read } from '../../src/checks/read/yaml-file.ts';
import { checkComponents } from '../../src/checks/rules/components.ts';
import { checkRegulations } from '../../src/checks/rules/regulations.ts';
import { citedOn } from '../../src/markdown/cited-on.ts';
import {
  byRegion,
  choicesOn,
  chosen,
  type Regulation,
  regulationSchema,
} from '../../src/markdown/regulations.ts';

const library = readLibrary(new URL('../../', import.meta.url));

const act: Regulation = {
  id: 'an-act',
  name: 'An act',
  region: 'Utopia',
  sectors: ['any'],
  force: 'binding',
  status: 'In force since 1 January 2026',
  source: 'gdpr',
  checkedOn: '2026-11-25',
  gates: [{ gate: 'G1', asks: 'A class.' }],
};

const listed = (...entries: Regulation[]): Read<Regulation>[] =>
  entries.map((value, index) => ({
    file: 'content/regulations.yaml',
    lineOf: () => index * 10 + 3,
    value,
  }));

const findingsOn = (...entries: Regulation[]) =>
  checkRegulations({ regulations: listed(...entries), sources: library.sources }).map(
    formatFinding,
  );

describe('the file', () => {
  test('is sound, and every regulation asks something at a gate', () => {
    expect(checkRegulations(library)).toEqual([]);
    expect(library.regulations.length).toBeGreaterThan(0);
  });

  test('covers every gate', () => {
    const gates = new Set(
      library.regulations.flatMap(({ value }) => value.gates.map(({ gate }) => gate)),
    );
    expect([...gates].sort()).toEqual(['G1', 'G2', 'G3', 'G4', 'G5']);
  });
});

describe('refused is', () => {
  test.each([
    ['a regulation without a gate', { gates: [] }, /at least one gate/],
    ['an unknown gate', { gates: [{ gate: 'G6', asks: 'x' }] }, /G5/],
    ['an unknown sector', { sectors: ['health'] }, /healthcare/],
    ['an unknown force', { force: 'law' }, /binding/],
    ['a date that is none', { checkedOn: '2026-13-01' }, /date/],
    ['a field that nobody reads', { note: 'x' }, /note/],
  ])('%s', (_what, change, message) => {
    const result = regulationSchema.safeParse({ ...act, ...change });
    expect(result.error?.issues[0]?.message).toMatch(message);
  });

  test('an unknown source, at its line, with the nearest name', () => {
    const [found = ''] = findingsOn(act, { ...act, id: 'another', source: 'gdrp' });
    expect(found).toMatch(/^content\/regulations\.yaml:13 {2}No source "gdrp".*mean "gdpr"/);
  });

  test('an id that is taken, with the line that took it', () => {
    expect(findingsOn(act, act).join()).toMatch(/:13 {2}"an-act" is also .* line 3\./);
  });
});

describe('a page shows', () => {
  const other: Regulation = { ...act, id: 'other', name: 'A code', sectors: ['retail'] };
  const abroad: Regulation = { ...act, id: 'abroad', region: 'Arcadia', source: 'dora' };
  const all = [act, other, abroad];

  test('all of them, or those of a gate, a sector, a region', () => {
    const ids = (page: string) =>
      choicesOn(page).map((choice) => chosen(all, choice).map(({ id }) => id));
    expect(ids('<Regulations />')).toEqual([['an-act', 'other', 'abroad']]);
    expect(ids('<Regulations gate="G1" />\n<Regulations gate="G2" />')).toEqual([
      ['an-act', 'other', 'abroad'],
      [],
    ]);
    expect(ids('<Regulations sector="retail" />')).toEqual([['other']]);
    expect(ids('<Regulations region="Arcadia" />')).toEqual([['abroad']]);
  });

  test('them by region, and those of any sector first', () => {
    const groups = byRegion(all).map(({ region, regulations }) => [
      region,
      ...regulations.map(({ name }) => name),
    ]);
    expect(groups).toEqual([
      ['Arcadia', 'An act'],
      ['Utopia', 'An act', 'A code'],
    ]);
  });

  test('and thereby cites their sources, beside those of its footnotes', () => {
    const page = 'As the framework asks.[^nist-ai-rmf]\n\n<Regulations region="Arcadia" />';
    expect(citedOn(page, all)).toEqual(['nist-ai-rmf', 'dora']);
  });
});

test('a mistyped choice is a finding', () => {
  const text = '---\ntitle: X\n---\n\n<Regulations gate="g1" />\n';
  const { page } = readPage('x', 'content/x.mdx', text, []);
  const [found] = checkComponents(page, library);
  expect(found?.message).toMatch(/gate="g1".*mean "G1"/);
});
