/** The plans of the library that a calculator can work with, and where each is to be had. */
import { getCollection } from 'astro:content';
import type { PlanChoice } from '../calculators/state/plan-source.ts';
import { address } from '../markdown/address.ts';
import { analyse } from '../model/index.ts';
import { type CalculatorKind, calculatorsFor } from './checked.ts';

export async function planChoices(kind: CalculatorKind): Promise<PlanChoice[]> {
  const plans = await getCollection('plans');
  return plans
    .filter(({ data }) => calculatorsFor(analyse(data)).includes(kind))
    .map(({ data: { id, title } }) => ({ id, title, href: address(`/plans/${id}.json`) }));
}
