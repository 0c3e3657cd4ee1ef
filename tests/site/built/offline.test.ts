/** What the service worker keeps is there, is all that its pages need, and is not too much. */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { allPages, dist, documentOf, hasAsset, type Page, readAsset } from '../support/dist.ts';
import { weigh, withLaterImports } from '../support/weight.ts';

/** Uncompressed bytes; on its way it is about a third of it. */
const budget = 3_000_000;

const worker = readAsset('/service-worker.js').toString();

/** The list that Workbox is given, as it stands in the worker. */
const kept = new Map(
  [...worker.matchAll(/\{url:(["'`])(.+?)\1,revision:(?:null|(["'`])(\w+)\3)\}/g)].map(
    ([, , url = '', , revision]) => [url, revision],
  ),
);

const fileOf = (url: string): string => (url.endsWith('/') ? `${url}index.html` : url);

const keptPages = allPages().filter(({ path }) => kept.has(path));

test('every file that is kept exists, under an address that no host redirects', () => {
  expect(kept.size).toBeGreaterThan(50);
  const wrong = [...kept.keys()].filter((url) => !hasAsset(fileOf(url)) || /\.html$/.test(url));
  expect(wrong).toEqual([]);
});

test('the tools, the frame they stand in, and the page for everything else are kept', () => {
  const sections = ['calculators', 'checklists', 'gates', 'staircase', 'workbench'];
  const oneOfMany = /^\/(?:calculators|gates)\/[^/]+\/[^/]+\//;
  const expected = allPages()
    .map(({ path }) => path)
    .filter((path) => sections.includes(path.split('/')[1] ?? '') || path === '/')
    .filter((path) => !oneOfMany.test(path));
  expect([...expected, '/offline/'].filter((path) => !kept.has(path))).toEqual([]);
});

test('a page is kept in the version that is served, an asset by the version in its name', () => {
  const hash = (url: string) =>
    createHash('sha256')
      .update(readAsset(fileOf(url)))
      .digest('hex')
      .slice(0, 16);
  const wrong = [...kept].filter(([url, revision]) =>
    url.startsWith('/_astro/')
      ? revision !== undefined || !/[.-][\w-]{8}\.\w+$/.test(url)
      : revision !== hash(url),
  );
  expect(wrong).toEqual([]);
});

/** Addresses on the site that an element of a page names, or the data of its calculators. */
function namedBy(page: Page): string[] {
  const document = documentOf(page);
  const all = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].flatMap((it) => it.getAttribute(attribute) ?? []);
  const plans = all('astro-island', 'props').flatMap(
    (it) => it.match(/\/plans\/[\w-]+\.json/g) ?? [],
  );
  return [
    ...all('script[src], img[src]', 'src'),
    ...all('link:is([rel=stylesheet], [rel=modulepreload], [rel=preload], [rel~=icon])', 'href'),
    ...all('astro-island', 'component-url'),
    ...all('astro-island', 'renderer-url'),
    ...all('astro-island', 'before-hydration-url'),
    ...plans,
  ];
}

/** Files of the site that a script or a style names in its text: workers, style sheets, fonts. */
const namedIn = (asset: string): string[] =>
  [
    ...readAsset(asset)
      .toString()
      .matchAll(/[\w.-]*[.-][\w-]{8}\.(?:js|css|woff2)\b/g),
  ]
    .map(([name]) => posix.join('/_astro', name))
    .filter(hasAsset);

/** Not kept on purpose, where a site has it at all. */
const mermaid = await withLaterImports(
  globSync('_astro/mermaid.*.js', { cwd: dist }).map((file) => `/${file}`),
);

test('every page that is kept finds all it needs, now and later', async () => {
  const named = [...new Set(keptPages.flatMap(namedBy))];
  expect(named.filter((url) => url.startsWith('/plans/')).length).toBeGreaterThan(0);
  const scripts = await withLaterImports(named.filter((url) => url.endsWith('.js')));
  const needed = new Set([...named, ...scripts]);
  for (const url of needed)
    if (/\.(?:js|css)$/.test(url)) for (const more of namedIn(url)) needed.add(more);
  expect([...needed].filter((url) => /worker/.test(url))).not.toEqual([]);
  expect([...needed].filter((url) => url.endsWith('.woff2'))).not.toEqual([]);
  expect([...needed].filter((url) => !kept.has(url) && !mermaid.includes(url))).toEqual([]);
});

test(`what is kept has at most ${budget / 1e6} MB`, () => {
  const bytes = [...kept.keys()].reduce((sum, url) => sum + readAsset(fileOf(url)).length, 0);
  expect(bytes).toBeLessThanOrEqual(budget);
});

test('no page asks for the worker before somebody uses it; to open the workbench is to use it', async () => {
  const asking = await Promise.all(
    allPages().map(async (page) => {
      const { scripts } = await weigh(page);
      const texts = [page.html, ...scripts.map((path) => readAsset(path).toString())];
      return texts.some((text) => text.includes('service-worker.js')) ? [page.path] : [];
    }),
  );
  expect(asking.flat()).toEqual(['/workbench/']);
});

test('the worker is one file that loads no other code', () => {
  expect(worker).not.toMatch(/\bimportScripts\b|\bimport\s*\(|^\s*import\b/m);
});
