/** When pages changed, as the sitemap says it. */
import { expect, test } from 'vitest';
import { historyOf } from '../../src/history/history.ts';
import type { MarkdownPage } from '../../src/machines/markdown/page.ts';
import { changesOf, withDates } from '../../src/machines/sitemap.ts';

const page = (path: string, reviewed?: string): MarkdownPage => ({
  path,
  title: '',
  description: '',
  url: `https://example.org/${path}`,
  markdownUrl: '',
  text: '',
  source: reviewed
    ? { file: `content/${path.replace(/\/$/, '')}.mdx`, fields: { reviewed }, diagrams: () => [] }
    : undefined,
});

const at = (day: string) => ({ first: new Date(0), last: new Date(`${day}T10:00:00Z`) });

test('a page changed with its file, a page of a plan with the plan, a list with any page', () => {
  const history = new Map([
    ['content/gates/g1.mdx', at('2026-11-20')],
    ['content/gates/g2.mdx', at('2026-11-22')],
    ['content/plans/copilot.yaml', at('2026-11-24')],
    ['content/framework.yaml', at('2026-11-23')],
  ]);
  const pages = [
    page('gates/g1/', '2026-11-01'),
    page('calculators/payback/copilot/'),
    page('gates/g1/retail/'),
    page('library/gate/g1/'),
  ];
  expect([...changesOf(pages, history).values()]).toEqual([
    '2026-11-20',
    '2026-11-24',
    '2026-11-23',
    '2026-11-22',
  ]);
});

test('where git tells nothing, the review stands for it, and a list has no day', () => {
  const changes = changesOf([page('gates/g1/', '2026-11-01'), page('library/')], new Map());
  expect([...changes]).toEqual([['https://example.org/gates/g1/', '2026-11-01']]);
});

test('outside a clone there are no dates, and no error', () => {
  expect(historyOf(new URL('file:///')).size).toBe(0);
});

test('a sitemap has the days that are known', () => {
  const entry = (url: string) => `<url><loc>${url}</loc></url>`;
  const dates = new Map([['https://example.org/a/', '2026-11-20']]);
  expect(withDates(entry('https://example.org/a/') + entry('https://example.org/b/'), dates)).toBe(
    '<url><loc>https://example.org/a/</loc><lastmod>2026-11-20</lastmod></url>' +
      entry('https://example.org/b/'),
  );
});
