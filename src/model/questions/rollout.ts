/** What do we give up by going step by step? */
import { basics, collect, type Question } from '../collect.ts';
import { analyseLooks } from '../looks.ts';
import { analysePayback } from '../payback.ts';
import { analyseRollout } from '../rollout.ts';
import { analyseTriggers } from '../triggers.ts';

export const askRollout: Question = (plan) => {
  const payback = analysePayback(plan);
  const rollout = analyseRollout(plan, payback);
  return collect(plan, {
    ...basics(plan),
    payback,
    rollout,
    looks: analyseLooks(plan, rollout),
    triggers: analyseTriggers(plan, rollout),
  });
};
