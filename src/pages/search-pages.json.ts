/** The pages of the library by the names that people type: what the search answers with first. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadFramework } from '../components/framework.ts';
import { namedPages } from '../shell/named-pages.ts';

export const GET: APIRoute = async () =>
  Response.json(namedPages(await getCollection('docs'), await loadFramework()));
