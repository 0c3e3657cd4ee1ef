/** What does the investment return over the years? */
import { basics, collect, type Question } from '../collect.ts';
import { analyseReturns } from '../money/returns.ts';
import { analysePayback } from '../payback.ts';

/** The analysis of the payback and of the returns over the years: net present value, rate, discounted payback. */
export const askReturns: Question = (plan) => {
  const payback = analysePayback(plan);
  return collect(plan, {
    ...basics(plan),
    payback,
    returns: payback && analyseReturns(plan, payback),
  });
};
