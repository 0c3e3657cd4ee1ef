/**
 * What a page runs to load a script later, in a few lines instead of Vite's helper of one
 * kilobyte: the script's style sheets are awaited; its own imports come with it.
 */
import type { Plugin } from 'vite';

export function lightPreload(): Plugin {
  let base = '/';
  return {
    name: 'staircase:light-preload',
    enforce: 'pre',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    load: (id) => (id.includes('vite/preload-helper') ? preloadHelper(base) : null),
  };
}

/** The module that Vite's imports call, with the folder below which the site stands. */
export const preloadHelper = (base: string): string => `
const base = ${JSON.stringify(base.replace(/\/?$/, '/'))};
const sheet = (file) => new Promise((done, fail) => {
  if (document.querySelector('link[href="' + base + file + '"]')) return done();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = base + file;
  link.onload = done;
  link.onerror = fail;
  document.head.append(link);
});
export const __vitePreload = async (load, files = []) => {
  await Promise.all(files.filter((file) => file.endsWith('.css')).map(sheet));
  return load();
};
`;
