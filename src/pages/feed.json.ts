/** New and changed pages as a JSON Feed. */
import type { APIRoute } from 'astro';
import { loadFeed } from '../components/library-feed.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(await loadFeed(site, 'json'), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
