/** Where pages are, by address, and the anchors of their headings. */
import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import type { Library } from './library.ts';
import { addressesMadeByCode } from './made-by-code.ts';
import { onlyNear } from './nearest.ts';
import { oncePer } from './once.ts';
import type { Page } from './page.ts';
import { textOf, walk } from './tree.ts';

export const addressOf = ({ id }: Page): string => (id === '' ? '/' : `/${id}/`);

export const pagesByAddress = oncePer(
  (pages: readonly Page[]) => new Map(pages.map((page) => [addressOf(page), page])),
);

/** The addresses of pages that nobody wrote. */
export const madeAddresses = oncePer(
  (library: Pick<Library, 'pages' | 'framework'>) => new Set(addressesMadeByCode(library)),
);

/** The ids that the build gives to a page's headings. */
export const anchorsOf = oncePer((tree: MdastNode): ReadonlySet<string> => {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'heading') anchors.add(slugger.slug(textOf(node)));
    return true;
  });
  return anchors;
});

/**
 * The address that a path on a page means: without a slash at an end, relative to the page, with the
 * ending of a file, or mistyped; undefined where that leads nowhere.
 */
export function addressMeant(
  path: string,
  page: Page,
  known: ReadonlySet<string>,
): string | undefined {
  const bare = path.replace(/(?:index)?\.(?:mdx?|html)$/, '').replace(/^\/?content\//, '/');
  const places = [
    ...(bare.startsWith('.') ? [] : [`/${bare}/`]),
    ...[page.file.replace(/^content/, ''), addressOf(page)].map(
      (from) => new URL(`${bare}/`, new URL(from, 'https://content')).pathname,
    ),
  ].map((place) => place.replace(/\/+/g, '/').toLowerCase());
  return places.find((place) => known.has(place)) ?? onlyNear(path, known);
}
