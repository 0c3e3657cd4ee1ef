/** Search engines are told of every page, and of nothing else. */
import { expect, test } from 'vitest';
import { allPages, documentOf, notices, readAsset, siteOrigin } from '../support/dist.ts';
import { lastCommitted, reviewed } from '../support/library.ts';

/** Paths of the addresses that an XML sitemap lists. */
const listedIn = (path: string): string[] =>
  [
    ...readAsset(path)
      .toString()
      .matchAll(/<loc>([^<]+)<\/loc>/g),
  ].map(([, address = '']) => {
    expect(address.startsWith(siteOrigin), `${path} lists ${address}`).toBe(true);
    return address.slice(siteOrigin.length);
  });

test('the sitemap lists every page but the notices that nobody looks for', () => {
  const listed = listedIn('/sitemap-index.xml').flatMap(listedIn);
  const expected = allPages()
    .map(({ path }) => path)
    .filter((path) => !notices.includes(path));
  expect(listed.sort()).toEqual(expected.sort());
});

test('every page tells where the sitemap is', () => {
  const silent = allPages().filter(
    (page) =>
      documentOf(page).querySelector('link[rel=sitemap]')?.getAttribute('href') !==
      '/sitemap-index.xml',
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('robots.txt tells where the sitemap is', () => {
  expect(readAsset('/robots.txt').toString()).toContain(
    `\nSitemap: ${siteOrigin}/sitemap-index.xml\n`,
  );
});

/** The day of change that the sitemap has for each page that has one. */
const changes = new Map(
  [
    ...readAsset('/sitemap-0.xml')
      .toString()
      .matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/g),
  ].map(([, address = '', day = '']) => [address.slice(siteOrigin.length), day]),
);

const day = (date: Date | undefined): string | undefined => date?.toISOString().slice(0, 10);

test('a gate page was changed when its last commit says, else when it was reviewed', () => {
  for (const { path, source } of allPages().filter(({ kind }) => kind === 'gate')) {
    if (!source) continue;
    expect(changes.get(path), path).toBe(day(lastCommitted(source) ?? reviewed(source)));
  }
});

test('a page that nobody wrote changed with the files that it is made from', () => {
  const made = lastCommitted('content/plans/contact-center-copilot.yaml');
  expect(changes.get('/calculators/payback/contact-center-copilot/')).toBe(day(made));
});

test('every page tells its own address as the canonical one', () => {
  const wrong = allPages().filter((page) => {
    const document = documentOf(page);
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
    return [canonical, shared].some((address) => address !== siteOrigin + page.path);
  });
  // The page for unknown addresses stands for none.
  expect(wrong.map(({ path }) => path)).toEqual(['/404.html']);
});
