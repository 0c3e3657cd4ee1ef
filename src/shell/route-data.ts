/**
 * What Starlight cannot know about a page kept in content/: its last change, its source, and the
 * full titles of the pages before and after, whose short names make sense in the menu only.
 */
import { getCollection } from 'astro:content';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { pageAddress } from '../markdown/address.ts';
import { footnotesHeadingId } from '../markdown/sources-heading.ts';
import { lastChanged } from './last-changed.ts';
import { pageEndSections } from './page-end.ts';
import { editAddress } from './repository.ts';

const titles = new Map(
  (await getCollection('docs')).map(({ id, data }) => [pageAddress(id), data.title]),
);

export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  for (const link of Object.values(route.pagination))
    if (link) link.label = titles.get(link.href) ?? link.label;
  const { data, filePath } = route.entry;
  if (!filePath) return;
  route.lastUpdated = lastChanged(filePath) ?? data.reviewed;
  if (data.editUrl !== false) route.editUrl = editAddress(filePath);
  const contents = route.toc?.items ?? [];
  const sources = contents.findIndex(({ slug }) => slug === footnotesHeadingId);
  const closing = pageEndSections(data).map((section) => ({ depth: 2, ...section, children: [] }));
  contents.splice(sources < 0 ? contents.length : sources, 0, ...closing);
});
