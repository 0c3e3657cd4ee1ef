/** The files for language models have the form of https://llmstxt.org and all pages of the library. */
import { expect, test } from 'vitest';
import { allPages, readAsset, siteOrigin } from '../support/dist.ts';

const map = readAsset('/llms.txt').toString();
const full = readAsset('/llms-full.txt').toString();

/** Pages that somebody wrote, home and notices apart. */
const written = allPages().filter(
  ({ source, kind }) => source !== undefined && !['home', 'notice'].includes(kind),
);

test('the map begins with the name and a summary, and has sections of links alone', () => {
  const [title, summary, ...rest] = map.trim().split('\n\n');
  expect(title).toBe('# Staircase');
  expect(summary).toMatch(/^> \S/);
  const sections = rest.slice(rest.findIndex((block) => block.startsWith('## '))).join('\n\n');
  const lines = sections.split('\n').filter(Boolean);
  expect(lines.filter((line) => !/^## \S|^- \[[^\]]+\]\(https:[^)]+\): \S/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('## ')).at(-1)).toBe('## Optional');
});

test('the map names every page of the library once, as Markdown', () => {
  const named = [...map.matchAll(/^- \[[^\]]+\]\(([^)]+\.md)\)/gm)].map(([, href]) => href);
  const expected = written.map(({ path }) => `${siteOrigin}${path.replace(/\/$/, '.md')}`);
  expect(named.toSorted()).toEqual(expected.toSorted());
});

test('what only contributors look up is optional, what everybody asks is not', () => {
  const [needed = '', optional = ''] = map.split('\n## Optional\n');
  for (const page of ['community/glossary', 'community/faq', 'community/sources'])
    expect(needed).toContain(`(${siteOrigin}/${page}.md)`);
  for (const page of ['community/findings/figure', 'community/style-guide', 'paths'])
    expect(optional).toContain(`(${siteOrigin}/${page}.md)`);
});

test('the whole library has the text of each of these pages, in the same order', () => {
  const named = [...map.matchAll(/^- \[[^\]]+\]\(([^)]+)\.md\)/gm)].map(([, page]) => `${page}/`);
  const pages = [...full.matchAll(/^Page: (\S+)$/gm)].map(([, url]) => url);
  expect(pages).toEqual(named);
  const missing = written.filter(({ path }) => {
    const [, text = ''] = readAsset(path.replace(/\/$/, '.md')).toString().split('\n---\n\n');
    return !full.includes(text.trim());
  });
  expect(missing.map(({ path }) => path)).toEqual([]);
});
