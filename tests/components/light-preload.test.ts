// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableCSSFileLoading": true, "handleDisabledFileLoadingAsSuccess": true } }
/** A script that is loaded later waits for its style sheets, wherever the site stands. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { preloadHelper } from '../../src/shell/light-preload.ts';

type Preload = (load: () => Promise<string>, files?: string[]) => Promise<string>;

async function helperUnder(base: string): Promise<Preload> {
  const address = `data:text/javascript,${encodeURIComponent(preloadHelper(base))}`;
  return (await import(/* @vite-ignore */ address)).__vitePreload;
}

const load = async () => 'loaded';
const links = () => [...document.querySelectorAll('link')];

beforeEach(() => {
  document.head.replaceChildren();
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('without style sheets the script is loaded at once', async () => {
  const preload = await helperUnder('/');
  expect(await preload(load, ['_astro/a.js'])).toBe('loaded');
  expect(links()).toEqual([]);
});

test('style sheets stand below the base', async () => {
  const preload = await helperUnder('/handbook');
  expect(await preload(load, ['_astro/a.css', '_astro/a.js'])).toBe('loaded');
  expect(links().map((link) => link.getAttribute('href'))).toEqual(['/handbook/_astro/a.css']);
});

test('the script is not run without its style sheet', async () => {
  vi.spyOn(document.head, 'append').mockImplementation((link) => {
    if (link instanceof Element) link.dispatchEvent(new Event('error'));
  });
  const preload = await helperUnder('/');
  await expect(preload(load, ['_astro/a.css'])).rejects.toMatchObject({ type: 'error' });
});

test('a style sheet that is there is not loaded again', async () => {
  const preload = await helperUnder('/');
  document.head.innerHTML = '<link rel="stylesheet" href="/_astro/a.css">';
  expect(await preload(load, ['_astro/a.css'])).toBe('loaded');
  expect(links()).toHaveLength(1);
});
