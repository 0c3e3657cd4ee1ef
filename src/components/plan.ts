/** A plan by its id, with its analysis, for components that show its figures. */
import { getCollection } from 'astro:content';
import { didYouMean } from '../checks/nearest.ts';
import { type Analysis, analyse } from '../model/index.ts';
import { loadFramework } from './framework.ts';

/** The analysis of a plan in content/plans, or a message to the page's author. */
export async function loadAnalysis(id: string, file: string): Promise<Analysis> {
  const plans = await getCollection('plans');
  const plan = plans.find(({ data }) => data.id === id)?.data;
  if (plan) return analyse(plan, await loadFramework());
  const known = plans.map(({ data }) => data.id);
  throw new Error(
    `${file}: there is no plan "${id}".${didYouMean(id, known)} ` +
      `content/plans has ${known.join(', ')}.`,
  );
}
