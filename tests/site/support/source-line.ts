/** Where an author would mend something that was found in the built HTML. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Page, root } from './dist.ts';

/** `content/gates/g1.mdx:42` for a link in a page, or the page where nobody wrote the link. */
export function whereWritten(page: Page, href: string): string {
  if (page.source === undefined) return `${page.path} (made by code)`;
  const lines = readFileSync(resolve(root, page.source), 'utf8').split('\n');
  const line = spellings(href)
    .map((spelling) => lines.findIndex((text) => text.includes(spelling)))
    .find((index) => index >= 0);
  return line === undefined
    ? `${page.path} (from ${page.source}, by a component or the page’s frame)`
    : `${page.source}:${line + 1}`;
}

/** As Markdown has it, as an attribute has it, within its page, and as frontmatter names a page. */
function spellings(href: string): string[] {
  const fragment = href.includes('#') ? [`(${href.slice(href.indexOf('#'))})`] : [];
  const id = href.replace(/^\/|\/$/g, '');
  return [`(${href})`, `"${href}"`, `(${href} `, ...fragment, ...(id === '' ? [] : [id])];
}
