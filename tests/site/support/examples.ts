/** One page for each kind of page, for what is the same on all pages of a kind. */
import { allPages, type Page } from './dist.ts';

/** The longest page of each kind, with what most can go wrong on. */
export function longestOfEachKind(): readonly Page[] {
  const longest = new Map<string, Page>();
  for (const page of allPages()) {
    const known = longest.get(page.kind);
    if (!known || page.html.length > known.html.length) longest.set(page.kind, page);
  }
  return [...longest.values()];
}
