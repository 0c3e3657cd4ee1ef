/** Nothing on a page asks another site for anything, and the page's own policy forbids it. */
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allPages, dist, documentOf, readAsset, siteOrigin } from '../support/dist.ts';

const pages = allPages();

/** Everything but links that a reader follows, and what only tells the page's own address. */
const asking =
  ':is(script, img, source, video, audio, track, iframe, embed, input)[src], ' +
  ':is(img, source)[srcset], image[href], use[href], object[data], video[poster], form[action], ' +
  'link[href]:not([rel=canonical], [rel=alternate])';

const elsewhere = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;

test('no element asks another site', () => {
  const wrong = pages.flatMap((page) =>
    [...documentOf(page).querySelectorAll(asking)]
      .filter((element) =>
        ['src', 'srcset', 'href', 'data', 'poster', 'action'].some((name) =>
          elsewhere.test(element.getAttribute(name) ?? ''),
        ),
      )
      .map((element) => `${page.path}: ${element.outerHTML.slice(0, 160)}`),
  );
  expect(wrong).toEqual([]);
});

test('no style asks another site', () => {
  const sheets = globSync('**/*.css', { cwd: dist }).map((file) => ({
    where: file,
    css: readAsset(`/${file}`).toString(),
  }));
  const inPages = pages.flatMap((page) => {
    const document = documentOf(page);
    const attributes = [...document.querySelectorAll('[style]')].map((element) =>
      element.getAttribute('style'),
    );
    const blocks = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
    return { where: page.path, css: [...attributes, ...blocks].join('\n') };
  });
  const wrong = [...sheets, ...inPages].flatMap(({ where, css }) =>
    [...css.matchAll(/(?:url\(|@import)\s*["']?((?:https?:)?\/\/[^"')\s]+)/gi)].map(
      (match) => `${where}: ${match[1]}`,
    ),
  );
  expect(wrong).toEqual([]);
});

test('no link opens a connection to another site before it is followed', () => {
  const wrong = pages.flatMap((page) =>
    [...documentOf(page).querySelectorAll('link:is([rel~=preconnect], [rel~=dns-prefetch])')].map(
      (element) => `${page.path}: ${element.outerHTML}`,
    ),
  );
  expect(wrong).toEqual([]);
});

/** The directives of a page's content security policy, by name. */
function policyOf(document: Document): ReadonlyMap<string, readonly string[]> {
  const text = document
    .querySelector('meta[http-equiv="content-security-policy" i]')
    ?.getAttribute('content');
  const directives = (text ?? '').split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...values]) => [name, values]));
}

test('every page has a content security policy, before anything that it governs', () => {
  const wrong = pages.filter(({ html }) => {
    const policy = html.search(/<meta[^>]+http-equiv=["']?content-security-policy/i);
    const governed = html.search(/<(?:script|style|link|img|template|body)\b/i);
    return policy < 0 || policy > governed;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the policy allows neither inline code that was added nor inline styles', () => {
  const wrong = pages.flatMap((page) =>
    [...policyOf(documentOf(page))]
      .filter(
        ([, values]) => values.includes("'unsafe-inline'") || values.includes("'unsafe-eval'"),
      )
      .map(([name, values]) => `${page.path}: ${name} ${values.join(' ')}`),
  );
  expect(wrong).toEqual([]);
});

test('the policy lets a page load from its own site only', () => {
  const wrong = pages.flatMap((page) => {
    const policy = policyOf(documentOf(page));
    const open = [...policy].filter(([, values]) =>
      values.some((value) => /^(?:\*|https?:|\/\/|[a-z0-9*-]+\.)/i.test(value)),
    );
    const fallback = policy.get('default-src')?.join(' ');
    return [
      ...(fallback === "'self'" || fallback === "'none'" ? [] : [`default-src ${fallback}`]),
      ...open.map(([name, values]) => `${name} ${values.join(' ')}`),
    ].map((text) => `${page.path}: ${text}`);
  });
  expect(wrong).toEqual([]);
});

test('the canonical address is the only thing that names the site’s own host', () => {
  const wrong = pages.flatMap((page) =>
    [...documentOf(page).querySelectorAll('link[href]')]
      .filter((link) => link.getAttribute('href')?.startsWith(siteOrigin))
      .filter((link) => !['canonical', 'alternate'].includes(link.getAttribute('rel') ?? ''))
      .map((link) => `${page.path}: ${link.outerHTML}`),
  );
  expect(wrong).toEqual([]);
});
