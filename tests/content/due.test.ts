/** What is due for review: which day that is, which pages, and how the list is written. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgedEntry } from '../../src/checks/aged.ts';
import { type DueReview, dueReviews } from '../../src/checks/due.ts';
import { dueFormats } from '../../src/checks/due-formats.ts';
import { readLibrary } from '../../src/checks/library.ts';
import { readPage } from '../../src/checks/page.ts';
import { checkFrontmatter } from '../../src/checks/rules/frontmatter.ts';
import { nextReview } from '../../src/library/reviews.ts';
import type { PageFrontmatter } from '../../src/markdown/frontmatter.ts';
import { dayAt, daysBetween, isDate, monthsAfter } from '../../src/model/calendar.ts';

const day = fc
  .date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map(dayAt);
const months = fc.integer({ min: 1, max: 24 });

describe('months after a day', () => {
  test.each([
    ['2026-11-23', 3, '2027-02-23'],
    ['2026-11-23', 12, '2027-11-23'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2100-01-31', 1, '2100-02-28'],
  ])('%s, %i months on, is %s', (date, count, expected) =>
    expect(monthsAfter(date, count)).toBe(expected),
  );

  test('lie in the month that many months on, on the same day of it or on its last', () =>
    fc.assert(
      fc.property(day, months, (date, count) => {
        const after = monthsAfter(date, count);
        expect(isDate(after)).toBe(true);
        const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(month(after) - month(date)).toBe(count);
        const isLastDay = monthsAfter(`${after.slice(0, 8)}01`, 1) === dayAfter(after);
        expect(after.slice(8) === date.slice(8) || isLastDay).toBe(true);
        expect(after.slice(8) <= date.slice(8)).toBe(true);
      }),
    ));
  test('never come earlier for a later day, nor for more months', () =>
    fc.assert(
      fc.property(day, day, months, (one, other, count) => {
        const [earlier = '', later = ''] = [one, other].sort();
        expect(monthsAfter(earlier, count) <= monthsAfter(later, count)).toBe(true);
        expect(monthsAfter(one, count) < monthsAfter(one, count + 1)).toBe(true);
      }),
    ));
});

const dayAfter = (date: string): string => dayAt(new Date(Date.parse(`${date}T00:00:00Z`) + 864e5));

test('a day is that of UTC, in whatever zone the clock of the machine stands', () => {
  expect(dayAt(new Date('2027-02-23T00:30:00+13:00'))).toBe('2027-02-22');
  expect(dayAt(new Date('2027-02-22T23:30:00-08:00'))).toBe('2027-02-23');
  expect(daysBetween('2027-02-23', '2027-03-01')).toBe(6);
  expect(daysBetween('2027-03-01', '2027-02-23')).toBe(-6);
});

describe('the next review', () => {
  const of = (fields: Partial<PageFrontmatter>) =>
    nextReview({ kind: 'playbook', reviewed: new Date('2026-11-23'), ...fields });

  test('of a gate is a quarter after the last, of another page a year', () => {
    expect(of({ kind: 'gate' })).toBe('2027-02-23');
    expect(of({ kind: 'playbook' })).toBe('2027-11-23');
    expect(of({ kind: 'reference' })).toBe('2027-11-23');
  });
  test('is when the page says so', () => {
    expect(of({ reviewEveryMonths: 6 })).toBe('2027-05-23');
    expect(of({ kind: 'gate', reviewEveryMonths: 1 })).toBe('2026-12-23');
  });
  test('is none where nobody reviews', () =>
    expect(nextReview({ kind: 'notice' })).toBeUndefined());
});

const pageOf = (id: string, ...fields: string[]) =>
  readPage(
    id,
    `content/${id}.mdx`,
    [
      '---',
      `title: About ${id}`,
      'description: A sentence that is long enough to be a description of a page, and not too long.',
      ...fields,
      '---',
      '',
      'Text.',
      '',
    ].join('\n'),
    [],
  ).page;

const gate = pageOf('gates/g9', 'kind: gate', 'owner: risk-officer', 'reviewed: 2026-11-23');
const playbook = pageOf(
  'playbooks/x',
  'kind: guide',
  'owner: risk-officer',
  'reviewed: 2026-01-05',
);

describe('due', () => {
  test('is a page from the very day, at the line that says when it was reviewed', () => {
    expect(dueReviews([gate], '2027-02-22')).toEqual([]);
    expect(dueReviews([gate], '2027-02-23')).toEqual([
      {
        id: 'gates/g9',
        file: 'content/gates/g9.mdx',
        line: 6,
        title: 'About gates/g9',
        owner: 'risk-officer',
        reviewed: '2026-11-23',
        due: '2027-02-23',
        daysOver: 0,
      },
    ]);
  });
  test('the longest first', () => {
    const due = dueReviews([gate, playbook], '2027-03-01');
    expect(due.map(({ id, daysOver }) => [id, daysOver])).toEqual([
      ['playbooks/x', 55],
      ['gates/g9', 6],
    ]);
  });
  test('is no page whose fields are unsound: that has a finding of its own', () =>
    expect(
      dueReviews(
        [pageOf('a', 'kind: guild', 'owner: risk-officer', 'reviewed: 2020-01-01')],
        '2027-01-01',
      ),
    ).toEqual([]));
  test('grows with the days: what is due stays due until it is reviewed', () => {
    const { pages } = readLibrary(new URL('../../', import.meta.url));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [earlier = '', later = ''] = [one, other].sort();
        const then = new Set(dueReviews(pages, later).map(({ id }) => id));
        for (const { id } of dueReviews(pages, earlier)) expect(then).toContain(id);
      }),
      { numRuns: 10 },
    );
  });
});

test('every page that says when it was reviewed is due one day, by a role', () => {
  const { pages } = readLibrary(new URL('../../', import.meta.url));
  const dated = pages.filter(({ data }) => data.reviewed !== undefined);
  expect(dated.length).toBeGreaterThan(100);
  expect(
    dueReviews(pages, '2126-11-26')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(dated.map(({ id }) => id).sort());
});

describe('reviewEveryMonths', () => {
  const findingsOn = (value: string) =>
    checkFrontmatter(pageOf('a', 'kind: reference', `reviewEveryMonths: ${value}`));

  test('is a whole number of months, and not too many', () => {
    expect(findingsOn('6')).toEqual([]);
    for (const wrong of ['0', '25', '1.5', 'quarterly'])
      expect(findingsOn(wrong), wrong).toEqual([
        expect.objectContaining({
          line: 5,
          message: expect.stringMatching(/whole number/),
        }),
      ]);
  });
});

describe('the list', () => {
  const page: DueReview = {
    id: 'gates/g9',
    file: 'content/gates/g9.mdx',
    line: 6,
    title: 'Gate 9',
    owner: 'risk-officer',
    reviewed: '2026-11-23',
    due: '2027-02-23',
    daysOver: 6,
  };
  const entry: AgedEntry = {
    file: 'content/sources.yaml',
    line: 7,
    id: 'a-study',
    checked: '2026-01-05',
  };
  const nothing = { on: '2027-03-01', pages: [], entries: [] };
  const list = { on: '2027-03-01', pages: [page], entries: [entry] };

  test('as text is one line each and a sum', () =>
    expect(dueFormats.text(list).split('\n')).toEqual([
      'content/gates/g9.mdx:6  "Gate 9" has been due for review by the risk officer since 2027-02-23.',
      'content/sources.yaml:7  "a-study" was last checked on 2026-01-05.',
      '1 page is due for review; 1 source or regulation is to be looked up again.',
    ]));
  test('as Markdown has a section for each role that has something to do', () => {
    const written = dueFormats.markdown(list);
    expect(written.match(/^## .*/gm)).toEqual(['## Risk officer', '## Sources and regulations']);
    expect(written).toContain(
      '- **Gate 9**, `content/gates/g9.mdx`: due since 2027-02-23, last reviewed on 2026-11-23',
    );
  });
  test('as Markdown is empty when nothing is due, and as text says so', () => {
    expect(dueFormats.markdown(nothing)).toBe('');
    expect(dueFormats.text(nothing)).toBe('Nothing is due for review.');
  });
  test('as Markdown stays within what an issue can hold, however much is due', () => {
    const many = Array.from({ length: 400 }, () => page);
    const written = dueFormats.markdown({
      ...list,
      pages: many,
      entries: Array.from({ length: 400 }, () => entry),
    });
    expect(written.length).toBeLessThan(65_536);
    expect(written.match(/and 350 more/g)).toHaveLength(2);
  });
  test('as JSON says what it is, and of which day', () =>
    expect(JSON.parse(dueFormats.json(list))).toEqual({
      format: 'staircase-reviews-due',
      version: 1,
      ...list,
    }));
});

describe('npm run due', () => {
  const due = (...args: string[]) =>
    spawnSync(process.execPath, ['src/checks/due-cli.ts', ...args], {
      cwd: new URL('../../', import.meta.url),
      encoding: 'utf8',
    });

  test('says what is due today, and does not fail for it', () => {
    const { status, stdout } = due('--format', 'json');
    expect(status).toBe(0);
    const { pages } = readLibrary(new URL('../../', import.meta.url));
    const { on, pages: listed } = JSON.parse(stdout);
    expect(listed).toEqual(dueReviews(pages, on));
  });
  test('names the formats when asked for another', () => {
    const { status, stderr } = due('--format', 'markdwon');
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^--format is none of text, markdown, json\. Did you mean "markdown"\?\n/,
    );
  });
  test.each([
    ['--formta', 'There is no option --formta. Did you mean "--format"?'],
    ['markdown', '"markdown" is more than the command takes.'],
  ])('says of %s that it is not understood, and how it is asked', (arg, message) => {
    const { status, stderr } = due(arg);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('--format markdown');
    expect(stderr).not.toContain('    at ');
  });
  test('explains itself', () => {
    const { status, stdout } = due('--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^npm run due -- \[options\]/);
  });
});
