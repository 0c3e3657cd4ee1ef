/** Did the pilot work? */
import { basics, collect, type Question } from '../collect.ts';
import { analyseDecision } from '../judgement/index.ts';

export const askDecision: Question = (plan) =>
  collect(plan, { ...basics(plan), decision: analyseDecision(plan) });
