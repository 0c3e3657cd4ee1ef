/** The plans of the library, each with the addresses of its data. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { planIndex } from '../../machines/indexes.ts';
import { address } from '../../markdown/address.ts';

export const GET: APIRoute = async ({ site }) => {
  const plans = (await getCollection('plans')).map(({ data }) => data);
  const pages = await getCollection('docs', ({ data }) => data.kind === 'example');
  const examples = new Map(pages.flatMap(({ id, data }) => (data.plan ? [[data.plan, id]] : [])));
  return Response.json(planIndex(plans, examples, new URL(address('/'), site)));
};
