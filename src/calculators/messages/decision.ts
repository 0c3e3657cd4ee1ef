/** The words of the decision calculator. */

import type { Comparison } from '../../model/decision/interval.ts';
import type { OutcomeReason } from '../../model/decision/outcome.ts';
import type { Caveat, Threat } from '../../model/decision/threats.ts';
import type { Verdict } from '../../model/decision/verdict.ts';
import type { Reason } from '../../model/decision.ts';
import { byLanguage } from '../../words/by-language.ts';
import type { Names, Values } from './shared.ts';

const en = {
  answer: {
    'all-passed': () => 'Go: every threshold is met and every guardrail kept, by whole intervals.',
    'guardrail-harmful': ({ metrics }) =>
      `Stop: ${metrics} got worse than allowed, beyond what chance explains.`,
    'primary-missed': ({ metrics }) =>
      `Stop: ${metrics} missed the threshold, beyond what chance explains.`,
    waits: ({ metrics, average = '' }) => `${average} Chance cannot be ruled out for ${metrics}.`,
    'guardrail-inconclusive': ({ metrics }) =>
      `Pause: whether ${metrics} stayed within what is allowed is open. A person decides, or more is measured.`,
    'primary-uncertain': ({ metrics }) =>
      `Remediate or measure longer: ${metrics} may or may not have reached the threshold.`,
    'adoption-uncertain': ({ metrics }) =>
      `Remediate: the effect is there, but ${metrics} is not shown to reach its level.`,
  } satisfies Record<OutcomeReason, (values: Values) => string>,
  anyMetric: 'any metric',
  average: {
    all: 'Every threshold is met on average, but this pilot cannot be judged.',
    some: 'Not every threshold is met on average, and this pilot cannot be judged.',
    none: 'Nothing is measured yet, so this pilot cannot be judged.',
  },
  overTime:
    'Compared with an earlier time and not with a control group, so the change coincides with the pilot; what caused it stays open.',
  verdicts: {
    met: 'Met',
    'likely-met': 'Likely met',
    inconclusive: 'Inconclusive',
    missed: 'Missed',
    'non-inferior': 'Kept',
    harmful: 'Harmful',
    'cannot-be-judged': 'Cannot be judged',
  } satisfies Record<Verdict, string>,
  onAverage: {
    met: 'Met on average, cannot be judged',
    missed: 'Missed on average, cannot be judged',
  },
  verdict: (metric: string, verdict: string, reason: string) => `${metric}: ${verdict}. ${reason}`,
  reasons: {
    'interval-clears': () => 'The whole interval is on the right side of the threshold.',
    'estimate-clears': () => 'The result clears the threshold, but its interval reaches across.',
    'interval-reaches': () =>
      'The interval reaches across the threshold, so more must be measured.',
    'interval-misses': () => 'The whole interval is on the wrong side of the threshold.',
    'harm-not-confirmed': () =>
      'The interval is on the wrong side, but among so many guardrails one may be so by chance.',
    waits: (missing: string) => `It waits for ${missing}.`,
    'no-threshold': () => 'The plan sets no threshold for it.',
    'no-method': () =>
      'The plan does not say how many weeks and people each count covers, so its change has no interval.',
    undefined: () =>
      'These values leave nothing to compute: fewer than two independent observations, or no spread.',
  } satisfies Record<Reason, (missing: string) => string>,
  /** What is missing of a metric, by the end of its plan path. */
  missing: {
    baseline: 'the baseline',
    'observed.value': 'the result',
    'observed.n': 'the number measured',
    'observed.sd': 'the spread',
    'observed.against.value': 'the result of the comparison',
    'observed.against.n': 'the number measured for comparison',
    'observed.against.sd': 'the spread of the comparison',
  } as Readonly<Record<string, string>>,
  caveats: {
    'baseline-exact': 'The baseline counts as exact, because it has no number and spread.',
    'pairing-ignored':
      'Before and after count as two groups. Pairing them usually narrows the interval.',
    'no-room': 'The threshold allows nothing, so only an improvement proves it.',
    'never-shown': 'No number of quiet weeks shows that something never happens.',
    'design-effect': 'The interval is widened, because the observations resemble each other.',
    'few-clusters':
      'Fewer than ten teams or other clusters took part, so their spread is known badly and the interval is too narrow.',
    'cases-independent':
      'Each case counts as independent. Several from one person make the interval too narrow.',
  } satisfies Record<Caveat, string>,
  rule: (confidence: string) =>
    `Intervals have a confidence of ${confidence}. All guardrails must be kept, each at the full error rate, which needs no adjustment (Berger 1982). Harm is confirmed by Holm’s procedure (1979), so that with several guardrails one false alarm stays as rare as with one.`,
  threatsTitle: 'A comparison over time: what else may explain the change',
  threats: {
    history: 'Something else happened in the same weeks: a campaign, a release, a quieter month.',
    maturation: 'People got better with time, as they would have without it.',
    regression: 'The pilot started after a bad spell, and things went back to normal.',
    novelty: 'Attention and newness help for some weeks and wear off.',
    instrumentation: 'What is counted, or how, changed along the way.',
  } satisfies Record<Threat, string>,
  comparison: ({ metric }: Names) => `Compare ${metric} with`,
  comparisons: {
    control: 'a control group in the same weeks',
    before: 'the weeks before, with number and spread',
    baseline: 'the baseline, taken as exact',
  } satisfies Record<Exclude<Comparison, 'level'>, string>,
  section: ({ metric }: Names) => `Result of ${metric}`,
  sides: 'Each end of an interval errs with',
  oneSided: 'the whole of alpha',
  twoSided: 'half of alpha',
  chart: 'Each result against its threshold',
  chartText: (results: string) => `Each metric on its own scale. ${results}`,
  worse: '← worse',
  threshold: 'threshold',
  better: 'better →',
  noChange: 'no change',
  row: (v: Values) => `${v.estimate} (${v.low} to ${v.high}), threshold ${v.margin}`,
  rowOpen: (v: Values) => `${v.estimate}, threshold ${v.margin}`,
  point: (v: Values) =>
    `${v.metric}: ${v.estimate}, between ${v.low} and ${v.high}; threshold ${v.margin}. ${v.verdict}.`,
  pointOpen: (v: Values) =>
    `${v.metric}: ${v.estimate}, interval not known; threshold ${v.margin}. ${v.verdict}.`,
  byMetric: 'metric by metric',
  columns: {
    metric: 'Metric',
    result: 'Result',
    low: 'Lower end',
    high: 'Upper end',
    margin: 'Threshold',
    verdict: 'Verdict',
  },
};

export const decisionMessages = byLanguage({ en });
