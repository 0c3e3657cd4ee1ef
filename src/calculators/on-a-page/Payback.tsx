/** The payback calculator as it stands on a page. */
import { askPayback } from '../../model/questions/payback.ts';
import Payback from '../Payback.tsx';
import { withBenefit } from '../prepare.ts';
import { onAnyPlan } from '../state/onAnyPlan.tsx';

export default onAnyPlan(Payback, (plan) => Boolean(askPayback(withBenefit(plan)).payback));
