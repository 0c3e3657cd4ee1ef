/** The catalogue lists every page of the library once, and each tag leads to a list with the page. */
import { expect, test } from 'vitest';
import { allPages, documentOf, type Page } from '../support/dist.ts';

const pages = new Map(allPages().map((page) => [page.path, page]));
const library = allPages().filter(
  ({ kind }) => !['home', 'notice', 'route', 'workbench', 'reference'].includes(kind),
);
const lists = allPages().filter(({ path }) => /^\/library\/[^/]+\/[^/]+\/$/.test(path));

const listedOn = (page: Page | undefined): (string | null)[] =>
  page
    ? [...documentOf(page).querySelectorAll('main ol > li > a')].map((a) => a.getAttribute('href'))
    : [];

test('every page that somebody wrote for the library stands in the catalogue, once', () => {
  const listed = listedOn(pages.get('/library/'));
  expect(listed.toSorted()).toEqual(library.map(({ path }) => path).toSorted());
});

test('a value of the catalogue leads to a list as long as it says', () => {
  const catalogue = pages.get('/library/');
  const links = catalogue ? [...documentOf(catalogue).querySelectorAll('a[data-facet][href]')] : [];
  expect(links).toHaveLength(lists.length);
  for (const link of links) {
    const list = pages.get(link.getAttribute('href') ?? '');
    expect(listedOn(list)).toHaveLength(Number(link.querySelector('b')?.textContent));
  }
});

test('every page has tags, and each leads to a list that has the page', () => {
  const wrong = library.flatMap((page) => {
    const tags = [...documentOf(page).querySelectorAll('.tags a')];
    const astray = tags
      .map((tag) => tag.getAttribute('href') ?? '')
      .filter((href) => !listedOn(pages.get(href)).includes(page.path));
    return tags.length > 0 ? astray.map((href) => `${page.path}: ${href}`) : [page.path];
  });
  expect(wrong).toEqual([]);
});

test('every page has one next step, to another page', () => {
  const wrong = library.filter((page) => {
    const steps = [...documentOf(page).querySelectorAll('.next-step a')];
    return steps.length !== 1 || steps[0]?.getAttribute('href') === page.path;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('each list has a title and a description of its own', () => {
  const texts = lists.map((page) => ({
    title: documentOf(page).querySelector('title')?.textContent,
    description: documentOf(page).querySelector('meta[name=description]')?.getAttribute('content'),
  }));
  expect(new Set(texts.map(({ title }) => title)).size).toBe(lists.length);
  expect(new Set(texts.map(({ description }) => description)).size).toBe(lists.length);
});

test('a search finds pages and not the lists of them', () => {
  const found = [...lists, ...allPages().filter(({ path }) => path === '/library/')].filter(
    (page) => documentOf(page).querySelector('[data-pagefind-body]'),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});
