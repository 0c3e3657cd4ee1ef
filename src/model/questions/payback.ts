/** When is the investment back? */
import { basics, collect, type Question } from '../collect.ts';
import { analysePayback } from '../payback.ts';

/** The analysis of the payback alone, in the plan’s currency and in months. */
export const askPayback: Question = (plan) =>
  collect(plan, { ...basics(plan), payback: analysePayback(plan) });
