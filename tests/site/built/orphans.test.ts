/** A reader finds every page by following links in the text, without the sidebar or the search. */
import { expect, test } from 'vitest';
import { allPages, documentOf, notices, type Page } from '../support/dist.ts';

const pages = new Map(allPages().map((page) => [page.path, page]));

/** Paths that a page's own content leads to; the frame around it is the same on every page. */
function linkedFrom(page: Page): string[] {
  return [...documentOf(page).querySelectorAll('main a[href]')]
    .filter((link) => !link.closest('nav, footer'))
    .map((link) => new URL(link.getAttribute('href') ?? '', `http://site${page.path}`))
    .filter(({ host }) => host === 'site')
    .map(({ pathname }) => pathname);
}

test('every page is reached from home by links in the text', () => {
  const reached = new Set(['/']);
  for (const path of reached) {
    const page = pages.get(path);
    if (page) for (const next of linkedFrom(page)) reached.add(next);
  }
  const orphans = [...pages.values()]
    .filter(({ path }) => !notices.includes(path) && !reached.has(path))
    .map(({ path, source }) => `${source ?? path}: no text leads here`);
  expect(orphans).toEqual([]);
});

test('every page that somebody wrote stands in the sidebar, home excepted', () => {
  const anyPlaybook = allPages().find(({ kind }) => kind === 'playbook');
  if (!anyPlaybook) throw new Error('The site has no playbook');
  const links = documentOf(anyPlaybook).querySelectorAll('nav a[href]');
  const listed = new Set([...links].map((link) => link.getAttribute('href')));
  const missing = allPages()
    .filter(({ source, path }) => source !== undefined && !['/', ...notices].includes(path))
    .filter(({ path }) => !listed.has(path));
  expect(missing.map(({ source }) => source)).toEqual([]);
});
