/** Everybody may read everything, and where all pages are listed. */
import type { APIRoute } from 'astro';
import { sitemapPath } from '../machines/files.ts';
import { address } from '../markdown/address.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(address(`/${sitemapPath}`), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
