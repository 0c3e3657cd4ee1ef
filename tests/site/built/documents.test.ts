/** Every page is a complete document: named, described, addressed, in order. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  allPages,
  documentOf,
  hasAsset,
  type Page,
  readAsset,
  siteOrigin,
} from '../support/dist.ts';

const pages = allPages();
const findable = pages.filter(({ path }) => path !== '/404.html');

/** What a rule has to say about each page. */
function findings(on: readonly Page[], rule: (document: Document, page: Page) => string[]) {
  return on.flatMap((page) => rule(documentOf(page), page).map((text) => `${page.path}: ${text}`));
}

const meta = (document: Document, selector: string): string =>
  document.querySelector(`meta[${selector}]`)?.getAttribute('content')?.trim() ?? '';

const textsUsedTwice = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((text, index) => texts.indexOf(text) !== index)),
];

test('every page has exactly one main heading', () => {
  const wrong = findings(pages, (document) => {
    const headings = document.querySelectorAll('h1');
    return headings.length === 1 && headings[0]?.textContent.trim()
      ? []
      : [`${headings.length} h1`];
  });
  expect(wrong).toEqual([]);
});

test('no heading skips a level', () => {
  const wrong = findings(pages, (document) => {
    const headings = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')];
    return headings.flatMap((heading, index) => {
      const before = headings[index - 1]?.tagName ?? 'H0';
      const jumps = Number(heading.tagName[1]) > Number(before[1]) + 1;
      return jumps ? [`${heading.tagName} "${heading.textContent}" after ${before}`] : [];
    });
  });
  expect(wrong).toEqual([]);
});

test('every page has a title and a description of its own', () => {
  const titles = pages.map((page) => documentOf(page).title.trim());
  const descriptions = findable.map((page) => meta(documentOf(page), 'name=description'));
  expect(pages.filter((_, index) => !titles[index]).map(({ path }) => path)).toEqual([]);
  expect(findable.filter((_, index) => !descriptions[index]).map(({ path }) => path)).toEqual([]);
  expect(textsUsedTwice(titles)).toEqual([]);
  expect(textsUsedTwice(descriptions)).toEqual([]);
});

test('every page says its language', () => {
  const wrong = findings(pages, ({ documentElement }) =>
    documentElement.getAttribute('lang') === 'en' ? [] : ['html without lang="en"'],
  );
  expect(wrong).toEqual([]);
});

test('every page names its own address as the canonical one', () => {
  const wrong = findings(findable, (document, { path }) => {
    const links = [...document.querySelectorAll('link[rel=canonical]')];
    const address = links.length === 1 ? links[0]?.getAttribute('href') : `${links.length} links`;
    return address === `${siteOrigin}${path}` ? [] : [`${address}`];
  });
  expect(wrong).toEqual([]);
});

test('every page has a social card that exists, 1200 by 630 pixels, with a text for it', async () => {
  const cards = new Set<string>();
  const wrong = findings(findable, (document) => {
    const url = meta(document, 'property="og:image"');
    const path = url.replace(siteOrigin, '');
    if (!url.startsWith(`${siteOrigin}/`) || !hasAsset(path)) return [`og:image "${url}"`];
    cards.add(path);
    return meta(document, 'property="og:image:alt"') ? [] : ['og:image without og:image:alt'];
  });
  expect(wrong).toEqual([]);
  for (const card of cards) {
    const { width, height } = await sharp(readAsset(card)).metadata();
    expect({ card, width, height }).toEqual({ card, width: 1200, height: 630 });
  }
});

test('every page has an icon that exists', () => {
  const wrong = findings(pages, (document) => {
    const icons = [...document.querySelectorAll('link[rel~=icon]')];
    const missing = icons
      .map((icon) => icon.getAttribute('href') ?? '')
      .filter((it) => !hasAsset(it));
    return icons.length === 0 ? ['no icon'] : missing;
  });
  expect(wrong).toEqual([]);
});

test('no id is used twice on a page', () => {
  const wrong = findings(pages, (document) =>
    textsUsedTwice([...document.querySelectorAll('[id]')].map(({ id }) => id)),
  );
  expect(wrong).toEqual([]);
});

test('every reference between elements, such as a label’s, leads to an element', () => {
  const references = [
    'for',
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'popovertarget',
  ];
  const wrong = findings(pages, (document) =>
    references.flatMap((attribute) =>
      [...document.querySelectorAll(`[${attribute}]`)]
        .flatMap((element) => (element.getAttribute(attribute) ?? '').split(/\s+/))
        .filter((id) => document.getElementById(id) === null)
        .map((id) => `${attribute}="${id}"`),
    ),
  );
  expect(wrong).toEqual([]);
});

test('every picture has a name or says that it is decoration', () => {
  const wrong = findings(pages, (document) => {
    const images = [...document.querySelectorAll('img:not([alt])')];
    const drawings = [...document.querySelectorAll('svg')].filter(
      (drawing) => drawing.closest('[aria-hidden="true"]') === null && !isNamed(document, drawing),
    );
    return [...images, ...drawings].map((element) => element.outerHTML.slice(0, 160));
  });
  expect(wrong).toEqual([]);
});

/** A drawing has a name, or it is made of links, each of which has one. */
function isNamed(document: Document, drawing: Element): boolean {
  const links = [...drawing.querySelectorAll('a')];
  const named = [drawing, ...links].map((element) => nameOf(document, element) !== '');
  return named[0] === true || (links.length > 0 && named.slice(1).every(Boolean));
}

function nameOf(document: Document, element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = ids.map((id) => document.getElementById(id)?.textContent ?? '');
  const title = [...element.children].find(({ tagName }) => tagName.toLowerCase() === 'title');
  const names = [element.getAttribute('aria-label') ?? '', ...labels, title?.textContent ?? ''];
  return names.join(' ').trim();
}
