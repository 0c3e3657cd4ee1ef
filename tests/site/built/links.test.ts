/** Links, anchors and assets of the built pages lead somewhere. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { placeAt } from '../../../src/workbench-views/state/places.ts';
import { allPages, dist, documentOf, siteOrigin } from '../support/dist.ts';
import { whereWritten } from '../support/source-line.ts';

interface Broken {
  /** The page's file, relative to the folder. */
  readonly file: string;
  /** Path of the address that leads nowhere. */
  readonly href: string;
}

/** What the pages in a folder refer to without finding it there. Other sites are not asked. */
async function brokenIn(folder: string): Promise<Broken[]> {
  const { links } = await new LinkChecker().check({
    path: ['**/*.html'],
    serverRoot: folder,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    linksToSkip: ['^(?!http://(localhost|127\\.0\\.0\\.1)[:/])[a-z][a-z0-9+.-]*:'],
  });
  return links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ parent = '', url }) => ({
      file: parent === '' || parent.endsWith('/') ? `${parent}index.html` : parent,
      href: `/${url}`.replace(/\/index\.html(?=$|#)/, '/'),
    }));
}

/** The workbench's parts are drawn in the browser: no element of the page has their names. */
function isPartOfWorkbench(href: string): boolean {
  const [path, fragment = ''] = href.split('#');
  return path === '/workbench/' && placeAt(fragment) !== undefined;
}

test('every link, anchor and asset of every page exists', async () => {
  const pages = new Map(allPages().map((page) => [page.file, page]));
  const broken = (await brokenIn(dist)).filter(({ href }) => !isPartOfWorkbench(href));
  const findings = broken.map(({ file, href }) => {
    const page = pages.get(file);
    return `${page ? whereWritten(page, href) : file}: nothing at ${href}`;
  });
  expect([...new Set(findings)].sort()).toEqual([]);
});

test('a page, an anchor and a picture that are missing are each found', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'links-'));
  const body = '<a href="/there/">a</a><a href="#nowhere">b</a><img src="/none.png" alt="">';
  const other = '<a href="/#here">c</a><a href="/#elsewhere">d</a>';
  await writeFile(join(folder, 'index.html'), `<html><body id="here">${body}</body></html>`);
  await writeFile(join(folder, 'other.html'), `<html><body>${other}</body></html>`);
  const found = (await brokenIn(folder)).map(({ file, href }) => `${file} → ${href}`);
  expect(found.sort()).toEqual([
    'index.html → /#nowhere',
    'index.html → /none.png',
    'index.html → /there/',
    'other.html → /#elsewhere',
  ]);
});

test('links within the site are written without its address, so that they work on any host', () => {
  const findings = allPages().flatMap((page) =>
    [...documentOf(page).querySelectorAll('a[href]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.startsWith(siteOrigin))
      .map((href) => `${whereWritten(page, href)}: ${href}`),
  );
  expect(findings).toEqual([]);
});
