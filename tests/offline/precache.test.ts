/** Which files are kept for offline use, under which addresses, and in which version. */
import { expect, test } from 'vitest';
import { keptFiles, precacheEntry, type SiteFile, versionOf } from '../../src/offline/precache.ts';

const file = (path: string, text = path): SiteFile => ({ path, content: Buffer.from(text) });

const keptOf = (...files: readonly SiteFile[]): string[] =>
  keptFiles(files).map(({ path }) => path);

test('pages to work with are kept, and the page that says that one is offline', () => {
  const kept = [
    'index.html',
    'calculators/index.html',
    'calculators/payback/index.html',
    'checklists/sop/index.html',
    'gates/g1/index.html',
    'offline/index.html',
    'staircase/idea/index.html',
    'workbench/index.html',
  ];
  const left = [
    '404.html',
    'calculators/payback/a-plan/index.html',
    'examples/a-plan/index.html',
    'gates/g1/a-sector/index.html',
    'playbooks/index.html',
    'playbooks/gates/index.html',
  ];
  expect(keptOf(...[...kept, ...left].map((path) => file(path)))).toEqual(kept);
});

test('plans and icons are kept; the search index and what hosts and robots read are not', () => {
  const paths = [
    'plans/a-plan.json',
    'favicon.svg',
    'favicon.ico',
    'pagefind/pagefind.js',
    'pagefind/fragment/en_1.pf_fragment',
    'robots.txt',
    'sitemap-0.xml',
    'social-card.png',
  ];
  expect(keptOf(...paths.map((path) => file(path)))).toEqual(paths.slice(0, 3));
});

test('assets are kept that a page leads to: by a style, a script, what it loads later, a worker', () => {
  const kept = keptOf(
    file('index.html', '<link href="/_astro/all.a1.css"><script src="/_astro/first.b2.js">'),
    file('_astro/all.a1.css', '@font-face { src: url(face.c3.woff2) }'),
    file('_astro/draws.f6.js'),
    file('_astro/face.c3.woff2'),
    file('_astro/first.b2.js', 'import "./then.d4.js"'),
    file('_astro/later.e5.js', 'new Worker(new URL("/_astro/draws.f6.js"))'),
    file('_astro/nobody.g7.js'),
    file('_astro/then.d4.js', 'import("./later.e5.js")'),
  );
  expect(kept).toEqual([
    'index.html',
    '_astro/all.a1.css',
    '_astro/draws.f6.js',
    '_astro/face.c3.woff2',
    '_astro/first.b2.js',
    '_astro/later.e5.js',
    '_astro/then.d4.js',
  ]);
});

test('the scripts of pages that are kept only once visited are there before', () => {
  const kept = keptOf(
    file('playbooks/rollback/index.html', '<script src="/_astro/only-here.a1.js">'),
    file('_astro/only-here.a1.js'),
  );
  expect(kept).toEqual(['_astro/only-here.a1.js']);
});

test('Mermaid is left out, and what only Mermaid loads', () => {
  const kept = keptOf(
    file('index.html', '<script src="/_astro/diagram.a1.js">'),
    file('_astro/diagram.a1.js', 'import("./mermaid.core.b2.js")'),
    file('_astro/mermaid.core.b2.js', 'import("./flowchart.c3.js")'),
    file('_astro/flowchart.c3.js'),
  );
  expect(kept).toEqual(['index.html', '_astro/diagram.a1.js']);
});

test('the address of a page is that of its folder, below the folder of the site', () => {
  const url = (path: string, base: string) => precacheEntry(file(path), base).url;
  expect(url('index.html', '/')).toBe('/');
  expect(url('index.html', '/handbook/')).toBe('/handbook/');
  expect(url('gates/g1/index.html', '/handbook/')).toBe('/handbook/gates/g1/');
  expect(url('plans/a-plan.json', '/')).toBe('/plans/a-plan.json');
});

test('a page has the version of its content, an asset the one in its name', () => {
  const before = precacheEntry(file('index.html', 'before'), '/');
  const after = precacheEntry(file('index.html', 'after'), '/');
  // printf before | sha256sum
  expect(before.revision).toBe('6db7d803e74f1ffa');
  expect(after.revision).not.toBe(before.revision);
  expect(precacheEntry(file('_astro/all.a1.css'), '/').revision).toBeNull();
});

test('the version of the site changes with any of its pages and with the name of any asset', () => {
  const version = (...files: readonly SiteFile[]) =>
    versionOf(files.map((it) => precacheEntry(it, '/')));
  const page = file('index.html', 'before');
  const before = version(page, file('_astro/all.a1.css'));
  expect(version(page, file('_astro/all.a1.css'))).toBe(before);
  expect(version(file('index.html', 'after'), file('_astro/all.a1.css'))).not.toBe(before);
  expect(version(page, file('_astro/all.b2.css'))).not.toBe(before);
});
