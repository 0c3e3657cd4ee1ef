/** Addresses as the service worker compares them: paths below the folder that the site stands in. */

/** Where a page is read that is neither kept nor reached. */
export const offlinePage = 'offline/';

/** Below these, a page computes: it is opened as its version was built, without asking the network. */
const tools = ['calculators/', 'workbench/'];

/** Below these, pages are kept before anybody has visited them, the tools included. */
const kept = [...tools, 'checklists/', 'gates/', 'staircase/', offlinePage];

/** A calculator on one plan, a gate in one sector: the many of which one needs few are kept when visited. */
const oneOfMany = /^(?:calculators|gates)\/[^/]+\/[^/]+\//;

const startsWithAny = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path.startsWith(folder));

export const isTool = (page: string): boolean => startsWithAny(page, tools);

/** The home page is the one whose path is empty. */
export const isKeptPage = (page: string): boolean =>
  page === '' || (startsWithAny(page, kept) && !oneOfMany.test(page));

/** The page that a file of the site is; undefined when it is none. */
export const pageOf = (file: string): string | undefined =>
  file.match(/^((?:.+\/)?)index\.html$/)?.[1];

/**
 * The address under which what a visit leads to is kept: without a fragment and without
 * parameters, which no page of a static site is different for, and with the slash that hosts add.
 */
export function keptAddress(visited: string): string {
  const { origin, pathname } = new URL(visited);
  const isFile = pathname.endsWith('/') || /\.\w+$/.test(pathname);
  return origin + pathname + (isFile ? '' : '/');
}
