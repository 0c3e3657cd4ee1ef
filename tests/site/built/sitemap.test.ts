/** Search engines are told of every page, and of nothing else. */
import { expect, test } from 'vitest';
import { allPages, documentOf, notices, readAsset, siteOrigin } from '../support/dist.ts';

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
