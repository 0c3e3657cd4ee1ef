/** Each plan of the library as JSON: what a calculator switches to, and what programs read. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import type { Plan } from '../../model/index.ts';

export async function getStaticPaths() {
  const plans = await getCollection('plans');
  return plans.map(({ data: plan }) => ({ params: { id: plan.id }, props: { plan } }));
}

export const GET: APIRoute<{ plan: Plan }> = ({ props }) => Response.json(props.plan);
