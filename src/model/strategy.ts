/** Which of the four pilot strategies to begin with: content/playbooks/choosing-a-strategy.mdx in rules. */
import type { DecisionList, Rule } from './decision-list.ts';

export const strategies = ['staircase', 'loops', 'vendor', 'shadow'] as const;
export type Strategy = (typeof strategies)[number];

/** From the least to the most that an answer asks for, where there is such an order. */
export const strategyQuestions = {
  goal: ['usefulness', 'feasibility', 'safety', 'readiness'],
  production: ['yes', 'unsure', 'no'],
  harm: ['little', 'correctable', 'serious'],
  reach: ['team', 'staff', 'outside'],
  expertise: ['enough', 'some', 'none'],
} as const;

const rules: readonly Rule<typeof strategyQuestions, Strategy>[] = [
  { outcome: 'loops', because: 'no-threshold-yet', when: { goal: ['usefulness'] } },
  { outcome: 'loops', because: 'never-in-production', when: { production: ['no'] } },
  { outcome: 'shadow', because: 'serious-harm', when: { harm: ['serious'] } },
  {
    outcome: 'shadow',
    because: 'harm-outside',
    when: { harm: ['correctable'], reach: ['outside'] },
  },
  { outcome: 'shadow', because: 'safety-asked', when: { harm: ['correctable'], goal: ['safety'] } },
  { outcome: 'vendor', because: 'nobody-to-build', when: { expertise: ['none'] } },
  {
    outcome: 'vendor',
    because: 'feasibility-with-help',
    when: { expertise: ['some'], goal: ['feasibility'] },
  },
  // Without "no", which loops have taken: else the answers would call for what they rule out.
  { outcome: 'staircase', because: 'for-production', when: { production: ['yes', 'unsure'] } },
];

export const strategyList: DecisionList<typeof strategyQuestions, Strategy> = {
  questions: strategyQuestions,
  outcomes: strategies,
  rules,
};
