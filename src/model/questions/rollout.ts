/** What do we give up by going step by step? */
import { basics, collect, type Question } from '../collect.ts';
import { analysePayback } from '../payback.ts';
import { analyseRollout } from '../rollout.ts';

export const askRollout: Question = (plan) => {
  const payback = analysePayback(plan);
  return collect(plan, { ...basics(plan), payback, rollout: analyseRollout(plan, payback) });
};
