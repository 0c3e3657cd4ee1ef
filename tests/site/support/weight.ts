/** What a page makes the reader load before they do anything, in bytes after gzip. */
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { documentOf, type Page, readAsset } from './dist.ts';

export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  /** Fonts are compressed already: their own bytes. */
  readonly fonts: number;
  /** Paths of the scripts that are loaded. */
  readonly scripts: readonly string[];
  /** Scripts that come on top when a calculator is first used. */
  readonly used: number;
  readonly hasIsland: boolean;
  readonly hasReact: boolean;
}

export async function weigh(page: Page): Promise<Weight> {
  const document = documentOf(page);
  const all = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].flatMap(
      (element) => element.getAttribute(attribute) ?? [],
    );
  const sheets = all('link[rel=stylesheet]', 'href');
  const named = await withImports([
    ...all('script[src]', 'src'),
    ...all('link[rel=modulepreload]', 'href'),
    ...all('astro-island', 'component-url'),
    ...all('astro-island', 'renderer-url'),
    ...all('astro-island', 'before-hydration-url'),
  ]);
  // The workbench is kept for offline use as soon as it is opened; a calculator, when it is used.
  const keeping = page.kind === 'workbench' ? await laterImports(named, 'updates') : [];
  const scripts = await withImports([...named, ...keeping]);
  const used = await whenUsed(all('astro-island', 'component-url'));
  const styles = [
    ...sheets.map((path) => ({ path, text: readAsset(path).toString() })),
    ...[...document.querySelectorAll('style')].map((style) => ({
      path: page.path,
      text: style.textContent,
    })),
  ];
  const fonts = new Set([
    ...all('link[rel=preload][as=font]', 'href'),
    ...styles.flatMap(({ path, text }) =>
      fontsIn(text).map((url) => posix.resolve(path, '..', url)),
    ),
  ]);
  return {
    html: gzipSync(page.html).length,
    css: total(sheets.map((path) => gzipSync(readAsset(path)).length)),
    js: total(scripts.map((path) => gzipSync(readAsset(path)).length)),
    fonts: total([...fonts].map((path) => readAsset(path).length)),
    scripts,
    used: added(used, scripts),
    hasIsland: document.querySelector('astro-island') !== null,
    hasReact: scripts.some((path) => /\breact\.(?:transitional\.)?element\b/.test(read(path))),
  };
}

const total = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);

const read = (path: string): string => readAsset(path).toString();

/** Scripts with all they import at once; what they import later is not loaded with the page. */
export const withImports = (paths: readonly string[]): Promise<string[]> =>
  imported(paths, (at) => at === -1);

/** Scripts with all that they may ever import. */
export const withLaterImports = (paths: readonly string[]): Promise<string[]> =>
  imported(paths, () => true);

/** @param follows whether to follow an import, by where it is dynamic; -1 for a static one */
async function imported(
  paths: readonly string[],
  follows: (dynamicAt: number) => boolean,
): Promise<string[]> {
  await init;
  const loaded = new Set(paths);
  // import.meta is listed too, at -2, without a name.
  for (const path of loaded)
    for (const { n: name, d: dynamicAt } of parse(read(path))[0])
      if (follows(dynamicAt) && name !== undefined) loaded.add(posix.resolve(path, '..', name));
  return [...loaded].sort();
}

/**
 * What scripts may import later themselves.
 *
 * @param modules the modules that are meant, by name; all of them unless some are named
 */
export async function laterImports(
  scripts: readonly string[],
  ...modules: readonly string[]
): Promise<string[]> {
  await init;
  const found = scripts.flatMap((path) =>
    parse(read(path))[0].flatMap(({ n: name, d: dynamicAt }) =>
      dynamicAt >= 0 && name !== undefined ? [posix.resolve(path, '..', name)] : [],
    ),
  );
  const isMeant = (path: string) =>
    modules.length === 0 || modules.some((name) => path.startsWith(`/_astro/${name}.`));
  return [...new Set(found)].filter(isMeant);
}

/** What islands import when they are first used, with all that this imports at once. */
export const whenUsed = async (islands: readonly string[]): Promise<string[]> =>
  withImports(await laterImports(islands));

/** Bytes that scripts add to those that are there already. */
export const added = (scripts: readonly string[], there: readonly string[]): number =>
  total(
    scripts.filter((path) => !there.includes(path)).map((path) => gzipSync(readAsset(path)).length),
  );

function fontsIn(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+\.(?:woff2?|ttf|otf))["']?\s*\)/g)].flatMap(
    (match) => match[1] ?? [],
  );
}
