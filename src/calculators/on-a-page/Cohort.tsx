/** The cohort calculator as it stands on a page. */
import { askCohort } from '../../model/questions/cohort.ts';
import Cohort from '../Cohort.tsx';
import { withCohort } from '../prepare.ts';
import { onAnyPlan } from '../state/onAnyPlan.tsx';

export default onAnyPlan(Cohort, (plan) => Boolean(askCohort(withCohort(plan)).cohort));
