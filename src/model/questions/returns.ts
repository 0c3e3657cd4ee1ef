/** What does the investment return over the years? */
import { basics, collect, type Question } from '../collect.ts';
import { analyseReturns } from '../money/returns.ts';
import { analysePayback } from '../payback.ts';

export const askReturns: Question = (plan) => {
  const payback = analysePayback(plan);
  return collect(plan, {
    ...basics(plan),
    payback,
    returns: payback && analyseReturns(plan, payback),
  });
};
