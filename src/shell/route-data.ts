/** What Starlight cannot know about a page kept in content/: its last change and its source. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { footnotesHeadingId } from '../markdown/sources-heading.ts';
import { lastChanged } from './last-changed.ts';
import { pageEndSections } from './page-end.ts';
import { editAddress } from './repository.ts';

export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const { data, filePath } = route.entry;
  if (!filePath) return;
  route.lastUpdated = lastChanged(filePath) ?? data.reviewed;
  if (data.editUrl !== false) route.editUrl = editAddress(filePath);
  const contents = route.toc?.items ?? [];
  const sources = contents.findIndex(({ slug }) => slug === footnotesHeadingId);
  const closing = pageEndSections(data).map((section) => ({ depth: 2, ...section, children: [] }));
  contents.splice(sources < 0 ? contents.length : sources, 0, ...closing);
});
