/** The rollout calculator as it stands on a page. */
import { askRollout } from '../../model/questions/rollout.ts';
import { withBenefit, withRollout } from '../prepare.ts';
import Rollout from '../Rollout.tsx';
import { onAnyPlan } from '../state/onAnyPlan.tsx';

export default onAnyPlan(Rollout, (plan) =>
  Boolean(askRollout(withRollout(withBenefit(plan))).rollout),
);
