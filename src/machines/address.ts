/** Addresses of what the site offers to programs, from the site's folder on. */

/** The Markdown of a page: `playbooks/rollback/` is at `playbooks/rollback.md`, home at `index.md`. */
export const markdownPath = (page: string): string =>
  page === '' ? 'index.md' : page.replace(/\/$/, '.md');

/** The page's path below the folder that the site stands in. */
export const pathBelow = (base: string, pathname: string): string =>
  pathname
    .slice(base.replace(/\/$/, '').length)
    .replace(/^\//, '')
    .replace(/(?<=[^/])$/, '/');

/** Pages that come in place of another are no pages to read. */
export const isReadable = (page: string): boolean => !['404/', 'offline/'].includes(page);
