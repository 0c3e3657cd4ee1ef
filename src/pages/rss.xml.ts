/** New and changed pages as RSS. */
import type { APIRoute } from 'astro';
import { loadFeed } from '../components/library-feed.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(await loadFeed(site, 'rss'), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
