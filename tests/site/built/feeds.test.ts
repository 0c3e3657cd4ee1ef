/** The feeds are valid, lead to pages of the site, and have the dates that git has. */
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { allPages, documentOf, readAsset, siteOrigin } from '../support/dist.ts';
import { lastCommitted, reviewed } from '../support/library.ts';

const parser = new XMLParser({ ignoreAttributes: false });
const xmlOf = (path: string): string => readAsset(path).toString();

const { channel } = parser.parse(xmlOf('/rss.xml')).rss;
const { feed } = parser.parse(xmlOf('/atom.xml'));
const json = JSON.parse(xmlOf('/feed.json'));

const some = expect.stringMatching(/\S/);

const pages = new Map(allPages().map((page) => [siteOrigin + page.path, page]));

test('every page names both in its head', () => {
  const wrong = allPages().filter((page) => {
    const named = [...documentOf(page).querySelectorAll('link[rel=alternate][title]')];
    return named.map((link) => link.getAttribute('href')).join() !== '/rss.xml,/atom.xml';
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** Whether elements nest, and nothing but them and entities has signs that XML reads. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const text = xml
    .replace(/^<\?xml [^>]*\?>/, '')
    .replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
    .replace(/<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>/g, (tag, end, name, _, empty) => {
      if (end) return open.pop() === name ? '' : tag;
      if (!empty) open.push(name);
      return '';
    });
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text);
}

test.each(['/rss.xml', '/atom.xml'])('%s is XML', (path) => {
  const xml = xmlOf(path);
  expect(isWellFormed(xml)).toBe(true);
  expect(isWellFormed(xml.replace('</title>', ''))).toBe(false);
  expect(isWellFormed(xml.replace('</title>', ' & more</title>'))).toBe(false);
});

describe('RSS has what RSS 2.0 requires', () => {
  test('of the channel', () => {
    expect(channel).toMatchObject({ title: some, link: `${siteOrigin}/`, description: some });
    expect(channel['atom:link']).toMatchObject({
      '@_href': `${siteOrigin}/rss.xml`,
      '@_rel': 'self',
    });
  });
  test('of each item, with dates as mail writes them', () => {
    expect(channel.item).toHaveLength(50);
    for (const item of channel.item) {
      expect(item).toMatchObject({ title: some, description: some });
      expect(item.guid['#text']).toBe(item.link);
      expect(item.pubDate).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);
    }
  });
});

describe('Atom has what RFC 4287 requires', () => {
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
  test('of the feed', () => {
    expect(feed).toMatchObject({ id: `${siteOrigin}/`, updated: expect.stringMatching(instant) });
    expect(feed.author.name).toBe('Staircase');
    const self = feed.link.find((link: Record<string, string>) => link['@_rel'] === 'self');
    expect(self['@_href']).toBe(`${siteOrigin}/atom.xml`);
  });
  test('of each entry', () => {
    expect(feed.entry).toHaveLength(50);
    for (const entry of feed.entry) {
      expect(entry.title['#text']).toMatch(/\S/);
      expect(entry.updated).toMatch(instant);
      expect(entry.published).toMatch(instant);
      expect(entry.link['@_href']).toBe(entry.id);
    }
    expect(new Set(feed.entry.map(({ id }: { id: string }) => id)).size).toBe(50);
  });
});

test('the JSON Feed has the same entries', () => {
  expect(json.version).toBe('https://jsonfeed.org/version/1');
  expect(json.feed_url).toBe(`${siteOrigin}/feed.json`);
  const ids = json.items.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(feed.entry.map(({ id }: { id: string }) => id));
  expect(ids).toEqual(channel.item.map(({ link }: { link: string }) => link));
});

test('an entry is a page of the library, changed when git says, the latest first', () => {
  const entries: { id: string; updated: string }[] = feed.entry;
  const wrong = entries.filter(({ id, updated }) => {
    const source = pages.get(id)?.source;
    if (!source) return true;
    const date = lastCommitted(source) ?? reviewed(source);
    return date.getTime() !== new Date(updated).getTime();
  });
  expect(wrong).toEqual([]);
  const dates = entries.map(({ updated }) => updated);
  expect(dates).toEqual(dates.toSorted().reverse());
});
