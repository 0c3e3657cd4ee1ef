/** Opens the plan that an address brings, or says why not. */
import type { Plan } from '../../model/plan.ts';
import { unpackPlan } from '../../workbench/link.ts';
import { takeAwayMessages } from '../messages/take-away.ts';

export interface Opened {
  /** What to tell. */
  readonly text: string;
  readonly plan?: Plan;
  /** Under which name what is typed into this plan is kept. */
  readonly key: string;
  /** The words on the button that goes back to the page's plan. */
  readonly discard?: string;
}

export async function openLink(
  fragment: string,
  canAnswer: (plan: Plan) => boolean,
  locale: string | undefined,
): Promise<Opened> {
  const words = takeAwayMessages(locale);
  const packed = fragment.slice('#plan='.length);
  // Its end holds the checksum.
  const key = `shared.${packed.slice(-16)}`;
  const result = await unpackPlan(packed);
  if (!result.ok) {
    const { problem } = result;
    const [field, expected] =
      problem.code === 'no-plan' ? [problem.field, problem.expected] : ['', ''];
    return { key, text: words.notOpened[problem.code](field, expected) };
  }
  const plan = result.value;
  if (!canAnswer(plan)) return { key, text: words.notForThis(plan.title) };
  return { key, plan, text: words.opened(plan.title), discard: words.discard };
}
