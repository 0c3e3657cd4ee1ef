/** The style sheets rely on nothing that is not there, also where they replace Starlight's. */
import { expect, test } from 'vitest';
import { allPages, documentOf, readAsset } from '../support/dist.ts';

/** Style sheets and style elements of the whole site, and the values written on elements. */
const css = (() => {
  const documents = allPages().map(documentOf);
  const sheets = documents.flatMap((document) =>
    [...document.querySelectorAll('link[rel=stylesheet]')].map((it) => it.getAttribute('href')),
  );
  const texts = documents.flatMap((document) => [
    ...[...document.querySelectorAll('style')].map((style) => style.textContent),
    ...[...document.querySelectorAll('[style]')].map((it) => it.getAttribute('style') ?? ''),
  ]);
  return [
    ...[...new Set(sheets)].map((path) => readAsset(path ?? '').toString()),
    ...new Set(texts),
  ].join('\n');
})();

/** Starlight's icons take the colour of the text around them where this says nothing. */
const optional = ['--sl-icon-color'];

test('every variable that is used without a fallback has a value', () => {
  const used = new Set([...css.matchAll(/var\(\s*(--[\w-]+)\s*\)/g)].map(([, name = '']) => name));
  const given = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name));
  expect(used.size).toBeGreaterThan(30);
  expect([...used].filter((name) => !given.has(name) && !optional.includes(name))).toEqual([]);
});
