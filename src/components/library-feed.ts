/** The feed of the library, from its pages and their dates. */
import { getCollection } from 'astro:content';
import { isInLibrary } from '../library/entry.ts';
import { facetsOf } from '../library/names.ts';
import { type FeedFormat, feedOf } from '../machines/feed.ts';
import { address, pageAddress } from '../markdown/address.ts';
import { datesOf } from '../shell/last-changed.ts';
import { locale } from '../shell/messages.ts';
import { loadFramework } from './framework.ts';

/** Where git has no dates, the author's review stands for both. */
export async function loadFeed(site: URL | undefined, format: FeedFormat): Promise<string> {
  const facets = facetsOf(await loadFramework(), locale);
  const kinds = facets.find(({ id }) => id === 'kind')?.values ?? [];
  const pages = (await getCollection('docs', isInLibrary)).map(({ id, filePath = '', data }) => {
    const dates = datesOf(filePath);
    const reviewed = data.reviewed ?? new Date(0);
    return {
      url: new URL(pageAddress(id), site).href,
      title: data.title,
      description: data.description,
      inShort: data.inShort ?? [],
      kind: kinds.find(({ value }) => value === data.kind)?.short ?? data.kind,
      published: dates?.first ?? reviewed,
      updated: dates?.last ?? reviewed,
    };
  });
  return feedOf(pages, new URL(address('/'), site), format);
}
