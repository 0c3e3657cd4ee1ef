/** The decision calculator as it stands on a page. */
import { askDecision } from '../../model/questions/decision.ts';
import Decision from '../Decision.tsx';
import { withCohort } from '../prepare.ts';
import { onAnyPlan } from '../state/onAnyPlan.tsx';

export default onAnyPlan(Decision, (plan) => Boolean(askDecision(withCohort(plan)).decision));
