/** Every page is there as Markdown, with all that it says and nothing that only a screen can use. */
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  allPages,
  dist,
  documentOf,
  hasAsset,
  notices,
  type Page,
  readAsset,
  siteOrigin,
} from '../support/dist.ts';

const pages = allPages().filter(({ path }) => !notices.includes(path));

const addressOf = ({ path }: Page): string =>
  path === '/' ? '/index.md' : path.replace(/\/$/, '.md');

const texts = new Map(pages.map((page) => [page, readAsset(addressOf(page)).toString()]));

/** What is wrong with a page’s Markdown, as one list over all pages. */
const wrongIn = (wrong: (page: Page, text: string) => readonly string[]): string[] =>
  [...texts].flatMap(([page, text]) => wrong(page, text).map((what) => `${page.path}: ${what}`));

/** Prose without code, in which anything may stand. */
const withoutCode = (text: string): string =>
  text.replace(/^(`{3,})[\s\S]*?^\1/gm, '').replace(/(`+).+?\1/g, '');

/** Letters and digits alone: Markdown escapes and breaks what HTML does not. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

test('every page but the notices has one, and names it in its head', () => {
  const wrong = allPages().filter((page) => {
    const named = documentOf(page)
      .querySelector('link[rel=alternate][type="text/markdown"]')
      ?.getAttribute('href');
    return named !== (notices.includes(page.path) ? undefined : addressOf(page));
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('it is no other file of the site', () => {
  const found = globSync('**/*.md', { cwd: dist }).map((file) => `/${file}`);
  const offered = found.filter((path) => /^\/templates\/.+-template\.md$/.test(path));
  expect(found.toSorted()).toEqual([...pages.map(addressOf), ...offered].toSorted());
  expect(offered.length).toBeGreaterThan(10);
});

/** The gates that the head of a page names, with commas. */
const gatesOn = (page: Page): string =>
  [...documentOf(page).querySelectorAll('.facts dl a[href^="/gates/"]')]
    .map(({ textContent }) => textContent?.trim())
    .join();

test('the block at its top says what the page says of itself', () => {
  const wrong = wrongIn((page, text) => {
    const fields = parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '');
    const document = documentOf(page);
    const expected = {
      title: document.querySelector('h1')?.textContent?.trim(),
      description: document.querySelector('meta[name=description]')?.getAttribute('content'),
      url: siteOrigin + page.path,
      gates: gatesOn(page),
    };
    return Object.entries(expected)
      .filter(([name, value]) => String(fields[name] ?? '') !== value)
      .map(([name, value]) => `${name} is ${fields[name]} and not ${value}`);
  });
  expect(wrong).toEqual([]);
});

test('it has one title, and the headings of the page', () => {
  const wrong = wrongIn((page, text) => {
    const headings = [...withoutCode(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, words = '']) =>
      plain(words.replace(/\]\([^)]*\)/g, '')),
    );
    const titles = [...withoutCode(text).matchAll(/^# /gm)];
    const missing = [...documentOf(page).querySelectorAll('main :is(h2, h3)')]
      .filter(
        (heading) =>
          !heading.closest('[hidden], .print\\:hidden, .needs-script, dialog, astro-island, .side'),
      )
      .map((heading) => plain(heading.textContent ?? ''))
      .filter((heading) => !headings.includes(heading));
    return [...missing, ...(titles.length === 1 ? [] : [`${titles.length} titles`])];
  });
  expect(wrong).toEqual([]);
});

describe('what a page states', () => {
  test('its checked figures', () => {
    let figures = 0;
    const wrong = wrongIn((page, text) => {
      const said = plain(text);
      const buttons = [...documentOf(page).querySelectorAll('main .checked > button')];
      figures += buttons.length;
      return buttons
        .map(({ textContent }) => textContent ?? '')
        .filter((figure) => !said.includes(plain(figure)));
    });
    expect(wrong).toEqual([]);
    expect(figures).toBeGreaterThan(500);
  });

  test('the items of its checklists', () => {
    const wrong = wrongIn((page, text) => {
      const items = documentOf(page).querySelectorAll('main [data-item]').length;
      const tasks = [...text.matchAll(/^\s*- \[ \] /gm)].length;
      return tasks >= items ? [] : [`${tasks} tasks of ${items}`];
    });
    expect(wrong).toEqual([]);
  });

  test('the cells of its tables', () => {
    const wrong = wrongIn((page, text) => {
      const said = plain(text.replace(/\]\([^)]*\)/g, '').replace(/\[\^[^\]]*\]/g, ''));
      return [...documentOf(page).querySelectorAll('main td')]
        .filter((cell) => !cell.closest('astro-island') && cell.children.length === 0)
        .map(({ textContent }) => textContent ?? '')
        .filter((cell) => !said.includes(plain(cell)));
    });
    expect(wrong).toEqual([]);
  });

  test('its sources, each cited in the text', () => {
    const wrong = wrongIn((page, text) => {
      const notes = [
        ...documentOf(page).querySelectorAll('main section[data-footnotes] > ol > li'),
      ];
      const ids = notes.map(({ id }) => id.replace('user-content-fn-', ''));
      const isThere = (id: string) =>
        text.includes(`\n[^${id}]: `) && new RegExp(`\\[\\^${id}\\](?!: )`).test(text);
      return ids.filter((id) => !isThere(id));
    });
    expect(wrong).toEqual([]);
  });
});

test('nothing of the page’s buttons, menus and hidden parts is left in it', () => {
  const noise =
    /\[(?:Edit this page|undefined)\]\(|Section titled|# On this page|Back to reference|\[object |&#x|<\/?[a-z]+[ >]/;
  const wrong = wrongIn((_, text) => noise.exec(withoutCode(text)) ?? []);
  expect(wrong).toEqual([]);
});

test('a diagram is its source', () => {
  const wrong = wrongIn((page, text) => {
    const drawn = documentOf(page).querySelectorAll('main figure.diagram').length;
    const sources = [...text.matchAll(/^```mermaid\n[^`]*accDescr/gm)].length;
    return sources >= drawn ? [] : [`${sources} sources of ${drawn} diagrams`];
  });
  expect(wrong).toEqual([]);
});

test('its links are absolute, and lead to what the site has', () => {
  const ids = new Map(
    allPages().map((page) => [
      page.path,
      new Set([...documentOf(page).querySelectorAll('[id]')].map(({ id }) => id)),
    ]),
  );
  const wrong = wrongIn((_, text) =>
    [...withoutCode(text).matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)]
      .map(([, href = '']) => href)
      .filter((href) => {
        if (!URL.canParse(href)) return true;
        const { origin, pathname, hash } = new URL(href);
        if (origin !== siteOrigin) return false;
        const anchors = ids.get(pathname);
        // The workbench draws its parts in the browser.
        if (!anchors) return !hasAsset(pathname);
        return hash !== '' && pathname !== '/workbench/' && !anchors.has(hash.slice(1));
      }),
  );
  expect(wrong).toEqual([]);
});
