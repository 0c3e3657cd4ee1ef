/** No plan of the library looks implausible, except where its page is about just that. */
import { expect, test } from 'vitest';
import { analyse, type WarningCode } from '../../src/model/index.ts';
import { everyPlan } from '../support/plans.ts';

/** What the page of a plan explains: an example teaches by its weakness. */
const explained: Readonly<Record<string, readonly WarningCode[]>> = {
  'code-review': ['never-pays-back'],
  'contact-center-copilot': ['cohort-independent-assumed', 'result-without-spread'],
  'credit-memo-assistant': ['cohort-misses-metric'],
  'discharge-summary-drafts': ['cohort-misses-metric'],
  'network-alarms': ['cohort-misses-metric'],
  'order-and-returns-assistant': ['cohort-independent-assumed'],
  'permit-letters': ['never-pays-back'],
  'seal-inspection': ['cohort-misses-metric'],
  'ticket-routing': ['cohort-underpowered'],
};

test.each(everyPlan().map((plan) => [plan.id, plan] as const))(
  '%s looks implausible in nothing that its page does not explain',
  (id, plan) => {
    const codes = analyse(plan).warnings.map(({ code }) => code);
    expect([...codes].toSorted()).toEqual([...(explained[id] ?? [])].toSorted());
  },
);
