/** The feed of the library: the pages that are new or have changed, the latest first. */
import { Feed } from 'feed';
import { feedPaths } from './files.ts';
import { contentLicense } from './license.ts';
import { feedWords as words } from './messages.ts';

export interface FeedPage {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly inShort: readonly string[];
  /** What kind of page it is, in words. */
  readonly kind: string;
  readonly published: Date;
  readonly updated: Date;
}

const most = 50;

export type FeedFormat = keyof typeof feedPaths;

/** @param site the address of the site, with a slash at the end */
export function feedOf(pages: readonly FeedPage[], site: URL, format: FeedFormat): string {
  const latest = pages.toSorted(latestFirst).slice(0, most);
  // Titles and summaries are HTML in RSS and Atom, and plain text in a JSON Feed.
  const said = format === 'json' ? (text: string) => text : escaped;
  const at = (path: string): string => new URL(path, site).href;
  const feed = new Feed({
    id: site.href,
    link: site.href,
    title: words.title,
    description: words.description,
    language: 'en',
    copyright: contentLicense.name,
    favicon: at('favicon.ico'),
    // The day of the newest entry and not of the build: the same content gives the same feed.
    updated: latest[0]?.updated ?? new Date(0),
    generator: false,
    author: { name: words.author, link: site.href },
    feedLinks: { rss: at(feedPaths.rss), atom: at(feedPaths.atom), json: at(feedPaths.json) },
  });
  for (const { url, title, description, inShort, kind, published, updated } of latest)
    feed.addItem({
      id: url,
      link: url,
      title: said(title),
      description: said(description),
      content: `<p>${escaped(description)}</p>${bullets(inShort)}`,
      category: [{ name: kind }],
      published,
      date: updated,
    });
  return { rss: () => feed.rss2(), atom: () => feed.atom1(), json: () => feed.json1() }[format]();
}

const bullets = (texts: readonly string[]): string =>
  texts.length === 0 ? '' : `<ul>${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const latestFirst = (a: FeedPage, b: FeedPage): number =>
  b.updated.getTime() - a.updated.getTime() || (a.url < b.url ? -1 : 1);
