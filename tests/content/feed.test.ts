/** The feeds, from pages that are made up: order, number, dates and what may stand in a title. */
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { feedOf } from '../../src/machines/feed.ts';

const site = new URL('https://example.org/handbook/');
const parser = new XMLParser({ ignoreAttributes: false });

const page = (day: number, title = `Page ${day}`) => ({
  url: `https://example.org/handbook/${day}/`,
  title,
  description: 'Whether 1 < 2 & why.',
  inShort: ['<b> is text'],
  kind: 'Playbook',
  published: new Date(Date.UTC(2026, 0, 1)),
  updated: new Date(Date.UTC(2026, 0, day)),
});

test('fifty pages at most, the latest change first', () => {
  const pages = Array.from({ length: 60 }, (_, index) => page(index + 1));
  const { items } = JSON.parse(feedOf(pages, site, 'json'));
  expect(items).toHaveLength(50);
  expect(items[0]).toMatchObject({ title: 'Page 60', date_modified: '2026-03-01T00:00:00.000Z' });
  expect(items.at(-1).title).toBe('Page 11');
});

test('it is as old as its newest entry, so that the same content is the same feed', () => {
  const { rss } = parser.parse(feedOf([page(1), page(3)], site, 'rss'));
  expect(rss.channel.lastBuildDate).toBe('Sat, 03 Jan 2026 00:00:00 GMT');
});

describe('a title with signs of HTML', () => {
  const pages = [page(1, 'Build & buy <now>')];
  test('is HTML in Atom, where readers parse it', () => {
    const { feed } = parser.parse(feedOf(pages, site, 'atom'));
    expect(feed.entry.title['#text']).toBe('Build &amp; buy &lt;now&gt;');
    expect(feed.entry.content['#text']).toContain('<li>&lt;b&gt; is text</li>');
  });
  test('is text in a JSON Feed', () => {
    const [item] = JSON.parse(feedOf(pages, site, 'json')).items;
    expect(item.title).toBe('Build & buy <now>');
    expect(item.summary).toBe('Whether 1 < 2 & why.');
  });
});

test('no pages give a feed without entries', () =>
  expect(JSON.parse(feedOf([], site, 'json')).items).toEqual([]));
