/** A reader finds every page by following links in the text, without the sidebar or the search. */
import { readFileSync } from 'node:fs';
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

test('every page that somebody wrote stands in the sidebar, unless it is home or says it does not', () => {
  const anyPlaybook = allPages().find(({ kind }) => kind === 'playbook');
  if (!anyPlaybook) throw new Error('The site has no playbook');
  const links = documentOf(anyPlaybook).querySelectorAll('nav a[href]');
  const listed = new Set([...links].map((link) => link.getAttribute('href')));
  const missing = allPages()
    .filter(({ source, path }) => source !== undefined && !['/', ...notices].includes(path))
    .filter(({ source, path }) => !listed.has(path) && !isHidden(source));
  expect(missing.map(({ source }) => source)).toEqual([]);
});

/** A page of many alike, such as one kind of finding, which its overview lists. */
const isHidden = (source = ''): boolean =>
  /^sidebar: \{.*hidden: true/m.test(readFileSync(source, 'utf8'));
