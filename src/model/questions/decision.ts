/** Did the pilot work? */
import { basics, collect, type Question } from '../collect.ts';
import { analyseDecision } from '../decision.ts';

/** The analysis of the pilot’s results alone: the comparison of each metric with its threshold. */
export const askDecision: Question = (plan) =>
  collect(plan, { ...basics(plan), decision: analyseDecision(plan) });
