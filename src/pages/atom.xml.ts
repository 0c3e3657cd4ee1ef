/** New and changed pages as Atom. */
import type { APIRoute } from 'astro';
import { loadFeed } from '../components/library-feed.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(await loadFeed(site, 'atom'), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
