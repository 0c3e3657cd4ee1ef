/** Did the pilot work? */
import { basics, collect, type Question } from '../collect.ts';
import { analyseDecision } from '../decision.ts';

export const askDecision: Question = (plan) =>
  collect(plan, { ...basics(plan), decision: analyseDecision(plan) });
