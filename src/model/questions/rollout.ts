/** What do we give up by going step by step? */
import { basics, collect, type Question } from '../collect.ts';
import { analysePayback } from '../payback.ts';
import { analyseRollout } from '../rollout.ts';

/** The analysis of the rollout alone: its length, and what going step by step gives up. */
export const askRollout: Question = (plan) => {
  const payback = analysePayback(plan);
  return collect(plan, { ...basics(plan), payback, rollout: analyseRollout(plan, payback) });
};
