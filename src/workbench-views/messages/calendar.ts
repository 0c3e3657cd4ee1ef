/** The words of the rollout in a calendar. */

import type { Values } from '../../calculators/messages/shared.ts';
import { byLanguage } from '../../words/by-language.ts';

export const calendarMessages = byLanguage({
  en: {
    name: (plan: string) => `Rollout: ${plan}`,
    phase: (v: Values) => `${v.plan}: phase ${v.number} of ${v.of} starts (${v.share} active)`,
    phaseText: (v: Values) =>
      `From today ${v.share} of all ${v.units} are active. This is week ${v.week} of the rollout.`,
    moved: (v: Values) => `Planned for week ${v.planned}, and moved by a freeze.`,
    review: (v: Values) => `${v.plan}: go/no-go review of phase ${v.number}`,
    reviewText: {
      'next-phase': 'Decides whether the next phase starts. Look at the rollback triggers first.',
      complete: 'Decides whether the rollout is complete. Look at the rollback triggers first.',
    },
    freeze: (v: Values) => `${v.plan}: freeze, ${v.name}`,
    freezeText: 'No phase starts on these days. A rollback is allowed at any time.',
    decision: (v: Values) => `${v.plan}: ${v.gate} decided, ${v.decision}`,
    decisionText: (v: Values) => `Decided by: ${v.role}.`,
    reason: (reason: string) => `Reason: ${reason}`,
    condition: (v: Values) => `${v.plan}: condition of ${v.gate} due`,
    conditionMet: (v: Values) => `${v.plan}: condition of ${v.gate}, met`,
  },
});
