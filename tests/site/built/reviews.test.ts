/** What the built pages say of their reviews, and of the version of what a gate asks. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allPages, documentOf, type Page, root } from '../support/dist.ts';
import { framework, reviewed } from '../support/library.ts';

const pages = allPages();
const written = pages.filter(
  (page): page is Page & { source: string } =>
    page.source !== undefined &&
    /^reviewed: /m.test(readFileSync(resolve(root, page.source), 'utf8')),
);

const pageAt = (path: string): Page => {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`There is no page at ${path}`);
  return page;
};

/** Days that the head of a page names, the day of the last review first. */
const daysOn = (page: Page): (string | null)[] =>
  [...documentOf(page).querySelectorAll('.facts time')].map((time) =>
    time.getAttribute('datetime'),
  );

test('each page that is reviewed says when it was and when it is again', () => {
  expect(written.length).toBeGreaterThan(100);
  for (const page of written) {
    const days = daysOn(page);
    expect(days, page.source).toHaveLength(2);
    expect(days[0], page.source).toBe(reviewed(page.source).toISOString().slice(0, 10));
    expect(String(days[1]) > String(days[0]), page.source).toBe(true);
  }
});

test('a gate is due in the third month after its review, another page in the same month a year on', () => {
  const monthOf = (day: string | null | undefined) =>
    Number(day?.slice(0, 4)) * 12 + Number(day?.slice(5, 7));
  const monthsBetween = (path: string) => {
    const [last, next] = daysOn(pageAt(path));
    return monthOf(next) - monthOf(last);
  };
  expect(monthsBetween('/gates/g3/')).toBe(3);
  expect(monthsBetween('/staircase/pilot/')).toBe(12);
});

test('the overview of reviews has each of these pages once, the soonest first', () => {
  const document = documentOf(pageAt('/community/reviews/'));
  const tables = [...document.querySelectorAll('main table')].filter(
    (table) => table.querySelectorAll('td a').length > 0,
  );
  expect(tables).toHaveLength(5);
  const links = tables.flatMap((table) =>
    [...table.querySelectorAll('td a')].map((link) => link.getAttribute('href')),
  );
  expect(links.toSorted()).toEqual(written.map(({ path }) => path).toSorted());
  for (const table of tables) {
    const days = [...table.querySelectorAll('tbody td:first-child')].map((cell) =>
      Date.parse(cell.firstChild?.textContent ?? ''),
    );
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  }
});

describe.each(framework.gates)('gate $id', ({ id, version }) => {
  test('says its version, which leads to what changed with it', () => {
    const link = documentOf(pageAt(`/gates/${id.toLowerCase()}/`)).querySelector('.gate .name a');
    expect(link?.textContent).toBe(`Version ${version}`);
    expect(link?.getAttribute('href')).toBe(
      `/community/framework-changes/#gate-${id.toLowerCase()}`,
    );
    const history = documentOf(pageAt('/community/framework-changes/'));
    const heading = history.getElementById(`gate-${id.toLowerCase()}`);
    const list = (heading?.parentElement ?? heading)?.nextElementSibling;
    const names = [...(list?.querySelectorAll('li strong') ?? [])].map((name) => name.textContent);
    expect(names[0]).toMatch(new RegExp(`ersion ${version}$`));
    expect(names.at(-1)).toBe('Version 1');
  });
});
