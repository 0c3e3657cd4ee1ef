/** What is asked of claims and their sources, and what a page says of a source nobody read. */
import { expect, test } from 'vitest';
import { agedEntries } from '../../src/checks/aged.ts';
import { formatFinding } from '../../src/checks/finding.ts';
import { readLibrary } from '../../src/checks/library.ts';
import { readPage } from '../../src/checks/page.ts';
import type { Read } from '../../src/checks/read/yaml-file.ts';
import { checkCited } from '../../src/checks/rules/cited.ts';
import { numeralsIn } from '../../src/checks/rules/numerals.ts';
import { checkPercentages } from '../../src/checks/rules/percentages.ts';
import { checkSourced } from '../../src/checks/rules/sourced.ts';
import { listSources } from '../../src/components/source-list.ts';
import { footnote } from '../../src/markdown/footnote.ts';
import type { Source } from '../../src/markdown/sources.ts';

const library = readLibrary(new URL('../../', import.meta.url));

const source = (status: Source['checked']['status']): Source => ({
  id: 'a-study',
  group: 'better-sources',
  title: 'A study',
  publisher: 'A press',
  year: 2020,
  claim: 'Something.',
  checked: { status, on: '2026-11-25', how: 'Somehow.' },
});

const listed = (status: Source['checked']['status']): Read<Source> => ({
  file: 'content/sources.yaml',
  lineOf: () => 7,
  value: source(status),
});

const pageOf = (text: string, id = 'playbooks/x') =>
  readPage(id, `content/${id}.mdx`, `---\ntitle: X\n---\n\n${text}\n`, []).page;

test('the note of a source says when it was checked, and what was not read', () => {
  expect(footnote(source('verified'))).toBe(
    '[^a-study]: *A study*. A press, 2020. Its text was read on Nov 25, 2026.',
  );
  expect(footnote(source('second-hand'))).toMatch(
    /Checked on Nov 25, 2026 second-hand, not in the publisher’s own text\.$/,
  );
});

test.each([
  ['names a regulation', pageOf('As the GDPR asks.'), 5, /names "GDPR" and cites no source/],
  ['is about a sector', pageOf('Wards differ.', 'sectors/hospitals'), 1, /cites no source/],
])('a page that %s and cites nothing is a finding', (_what, page, line, message) => {
  const [found] = checkSourced(page, library);
  expect(found?.line).toBe(line);
  expect(found?.message).toMatch(message);
});

test('what stands in an example of code cites nothing', () => {
  const page = (id: string, body: string) => ({ id, title: id, body });
  const [group] = listSources(
    [source('verified')],
    [page('cites', 'So it is.[^a-study]'), page('shows', '```mdx\nSo it is.[^a-study]\n```')],
    [],
  );
  expect(group?.sources[0]?.citedOn.map(({ id }) => id)).toEqual(['cites']);
});

test.each([
  ['a footnote', 'As the GDPR asks.[^gdpr]'],
  ['the regulations themselves', 'As the GDPR asks.\n\n<Regulations region="European Union" />'],
])('%s is a source', (_what, text) => {
  expect(checkSourced(pageOf(text), library)).toEqual([]);
});

test('a percentage cited to a source that nobody read is a finding, with its sentence alone', () => {
  const sources = [listed('second-hand')];
  const found = (text: string) => checkPercentages(pageOf(text), { sources }).map(formatFinding);
  expect(found('It rose by 12%.[^a-study]')[0]).toMatch(/mdx:5 {2}"12%" is cited to a-study/);
  expect(found('It rose by 12%. So they say.[^a-study]')).toEqual([]);
  expect(found('They say so.[^a-study] It rose by 12%.')).toEqual([]);
  expect(checkPercentages(pageOf('12%.[^a-study]'), { sources: [listed('verified')] })).toEqual([]);
});

test('a source that nothing cites is a finding at its line', () => {
  const sources = [listed('verified')];
  const [found] = checkCited({ ...library, sources });
  expect(found?.line).toBe(7);
  expect(found?.message).toMatch(/No page cites "a-study"/);
  const pages = [pageOf('As the study found.[^a-study]')];
  expect(checkCited({ pages, regulations: [], sources })).toEqual([]);
});

test('articles of law are no figures, and other numerals beside them are', () => {
  expect(numeralsIn('Article 50 and article 6(3) apply.')).toEqual([]);
  expect(numeralsIn('Article 50 costs 3 days.')).toEqual(['3']);
});

test('what nobody has looked up for a year is listed, with its line', () => {
  const sources = [listed('verified')];
  const on = (day: string) => agedEntries({ sources, regulations: [] }, new Date(day));
  expect(on('2027-11-25')).toEqual([]);
  expect(on('2027-11-26')).toEqual([
    'content/sources.yaml:7  "a-study" was last checked on 2026-11-25.',
  ]);
});
