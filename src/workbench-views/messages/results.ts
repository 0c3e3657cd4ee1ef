/** What a pilot has shown, in words. */

import type { Values } from '../../calculators/messages/shared.ts';
import type { OutcomeCode, ResultOutcome, ResultReason, ResultVerdict } from '../../model/index.ts';
import { byLanguage } from '../../words/by-language.ts';

export const resultsMessages = byLanguage({
  en: {
    outcomes: {
      go: 'Go',
      remediate: 'Remediate',
      stop: 'Stop',
      'not-measured': 'Not measured yet',
    } satisfies Record<ResultOutcome['outcome'], string>,
    because: {
      'all-met': () => 'every threshold is met.',
      'rollback-line-crossed': ({ metrics }) => `a rollback line was crossed: ${metrics}.`,
      'guardrail-missed': ({ metrics }) => `a guardrail was not kept: ${metrics}.`,
      'primary-missed': ({ metrics }) => `the threshold was missed: ${metrics}.`,
      'adoption-missed': ({ metrics }) => `too few use it: ${metrics}.`,
      'guardrail-inconclusive': ({ metrics }) => `it is open whether this was kept: ${metrics}.`,
      'primary-inconclusive': ({ metrics }) => `it is open whether this was reached: ${metrics}.`,
      'adoption-inconclusive': ({ metrics }) => `it is open whether enough use it: ${metrics}.`,
      'no-primary': () => 'the plan has no primary metric.',
      'no-threshold': ({ metrics }) => `the plan sets no threshold for ${metrics}.`,
      'not-measured': ({ metrics }) => `the plan has no result for ${metrics}.`,
    } satisfies Record<OutcomeCode, (values: Values) => string>,
    answer: (outcome: string, because: string) => `${outcome}: ${because}`,
    uncertain: 'Values alone say so. Without sample size and spread, chance is not ruled out.',
    verdicts: {
      met: 'Met',
      missed: 'Missed',
      inconclusive: 'Inconclusive',
      'not-measured': 'Not measured',
      'no-threshold': 'No threshold',
    } satisfies Record<ResultVerdict, string>,
    reasons: {
      'interval-clears': 'The whole interval is on the right side of the threshold.',
      'interval-misses': 'The whole interval is on the wrong side of the threshold.',
      'interval-reaches': 'The interval reaches across the threshold.',
      'value-reaches': 'The value reaches the threshold; chance is not ruled out.',
      'value-misses': 'The value misses the threshold; chance is not ruled out.',
      waits: 'A value, baseline or comparison is missing.',
      'no-threshold': 'The plan sets no threshold.',
    } satisfies Record<ResultReason, string>,
    atLeast: (level: string) => `at least ${level}`,
    atMost: (level: string) => `at most ${level}`,
    rollback: {
      above: (level: string) => `above ${level}`,
      below: (level: string) => `below ${level}`,
    },
    crossed: (line: string) => `${line}: crossed`,
    notCrossed: (line: string) => `${line}: not crossed`,
  },
});
