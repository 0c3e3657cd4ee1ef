/** Each plan of the library with everything that is computed from it. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadFramework } from '../../../components/framework.ts';
import { headOf } from '../../../machines/indexes.ts';
import { planAnalysis } from '../../../machines/shapes/plan-analysis.ts';
import { address } from '../../../markdown/address.ts';
import { dayAt } from '../../../model/calendar.ts';
import { type Plan, planReport } from '../../../model/index.ts';

export async function getStaticPaths() {
  const plans = await getCollection('plans');
  return plans.map(({ data: plan }) => ({ params: { id: plan.id }, props: { plan } }));
}

const today = dayAt(new Date());

export const GET: APIRoute<{ plan: Plan }> = async ({ site, props: { plan } }) => {
  const report = planReport(plan, await loadFramework(), today);
  const head = headOf('plan-analysis', new URL(address('/'), site));
  return Response.json(planAnalysis(report, head));
};
