/** What the plan says at every moment. */

import type { Values } from '../../calculators/messages/shared.ts';
import { byLanguage } from '../../words/by-language.ts';

export const saysMessages = byLanguage({
  en: {
    questions: {
      cohort: 'Is the pilot large enough?',
      payback: 'When is the investment back?',
      rollout: 'How does the rollout go?',
      results: 'Did the pilot work?',
      gate: 'What comes next?',
    },
    waits: {
      cohort: 'The size of the pilot waits for:',
      payback: 'The payback waits for:',
      rollout: 'The rollout waits for:',
      results: 'The verdict waits for:',
    },
    /** Before there is a primary metric, one thing is missing for all of them. */
    needsMetric:
      'Whether the pilot is large enough, when the investment is back and whether it worked: all wait for a primary metric.',
    toMetrics: 'Go to the metrics',
    missing: 'Still missing',
    missingFor: (question: string, count: number) =>
      count === 1
        ? `${question} One field is missing.`
        : `${question} ${count} fields are missing.`,
    notCounted: 'Typed, but not counted yet:',
    warnings: 'Checks',
    /** On a page about one metric this needs no name; here it does. */
    withoutSpread: (metrics: string) =>
      `Chance cannot be ruled out without the number measured, and the spread where it is no share: ${metrics}.`,
    look: 'Look at:',
    timeline: (v: { steps: string; weeks: string; phases: string }) =>
      `The rollout takes ${v.steps} over ${v.weeks}: ${v.phases}.`,
    steps: (count: number) => (count === 1 ? 'one step' : `${count} steps`),
    phase: (v: { share: string; week: string }) => `${v.share} from week ${v.week}`,
    phaseOn: (v: { share: string; week: string; date: string }) =>
      `${v.share} from week ${v.week} (${v.date})`,
    lastReview: (date: string) => `The last review is on ${date}.`,
    gate: {
      ready: (gate: string) => `${gate} is ready for its decision.`,
      lacks: (gate: string, count: number) =>
        count === 1 ? `${gate} still lacks one thing.` : `${gate} still lacks ${count} things.`,
      passed: 'All gates are passed.',
      first: 'First:',
      all: (gate: string) => `All that ${gate} asks`,
      named: (id: string, title: string) => `${id}, ${title},`,
      notPassed: (id: string) => `${id} is not passed yet`,
    },
    calculator: 'Open this plan in the calculator',
    figures: 'The figures behind this',
    more: 'Show all that the plan says',
    less: 'Show less',
    spoken: (v: Values) => `${v.question} ${v.answer}`,
  },
});

export type SaysMessages = ReturnType<typeof saysMessages>;
