/**
 * Where a page is when the site is hosted under a sub-path.
 *
 * Authors and components write addresses from the root (`/gates/g3/`). A build with
 * `BASE_PATH=/handbook` puts `/handbook` before each of them: in Markdown through
 * `rootLinks` (./root-links.ts), in components through `address`. It has to happen where the
 * address is written: in the finished HTML, `/staircase/idea/` under the base `/staircase` could
 * be read either way.
 */
export const address = (path: string): string => addressUnder(import.meta.env.BASE_URL, path);

export function addressUnder(base: string, path: string): string {
  const isFromRoot = path.startsWith('/') && !path.startsWith('//');
  return isFromRoot ? base.replace(/\/$/, '') + path : path;
}

/** The address of a page by its id: its path under content/ without extension. */
export const pageAddress = (id: string): string => address(id === 'index' ? '/' : `/${id}/`);
export const stageAddress = (id: string): string => pageAddress(`staircase/${id}`);
export const gateAddress = (id: string): string => pageAddress(`gates/${id.toLowerCase()}`);
