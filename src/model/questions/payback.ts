/** When is the investment back? */
import { basics, collect, type Question } from '../collect.ts';
import { analysePayback } from '../payback.ts';

export const askPayback: Question = (plan) =>
  collect(plan, { ...basics(plan), payback: analysePayback(plan) });
