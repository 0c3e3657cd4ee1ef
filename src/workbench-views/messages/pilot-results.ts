/** What the part for a pilot's results says, and the sentences that its verdicts are said in. */

import type { Values } from '../../calculators/messages/shared.ts';
import type { OutcomeCode } from '../../model/results/outcome.ts';
import type { ResultReason } from '../../model/results.ts';
import { byLanguage } from '../../words/by-language.ts';

const en = {
  /** Where intervals bear it, or a line was crossed. */
  certain: {
    'all-met': () => 'Go: every threshold is met, by whole intervals.',
    'rollback-line-crossed': ({ metrics }) => `Stop: ${metrics} went past the rollback line.`,
    'guardrail-missed': ({ metrics }) =>
      `Stop: ${metrics} got worse than allowed, beyond what chance explains.`,
    'primary-missed': ({ metrics }) =>
      `Stop: ${metrics} missed the threshold, beyond what chance explains.`,
    'adoption-missed': ({ metrics }) =>
      `Remediate: the effect is there, but ${metrics} stayed below its level.`,
    'guardrail-inconclusive': ({ metrics }) =>
      `Remediate or measure longer: whether ${metrics} stayed within what is allowed is open.`,
    'primary-inconclusive': ({ metrics }) =>
      `Remediate or measure longer: ${metrics} may or may not have reached the threshold.`,
    'adoption-inconclusive': ({ metrics }) =>
      `Remediate or measure longer: ${metrics} may or may not have reached its level.`,
    'no-primary': () => 'No verdict yet: the plan has no primary metric.',
    'no-threshold': ({ metrics }) => `No verdict yet: no threshold is set for ${metrics}.`,
    'not-measured': ({ metrics }) => `No verdict yet: nothing is measured of ${metrics}.`,
  } satisfies Record<OutcomeCode, (values: Values) => string>,
  /** Where values alone bear it; what is the same for both is said above. */
  byValue: {
    'all-met': () => 'Go, by the values: every threshold is met. Chance is not ruled out.',
    'guardrail-missed': ({ metrics }) =>
      `Remediate: by its value, ${metrics} is worse than allowed. Chance is not ruled out.`,
    'primary-missed': ({ metrics }) =>
      `Remediate: by its value, ${metrics} missed the threshold. Chance is not ruled out.`,
    'adoption-missed': ({ metrics }) =>
      `Remediate: by its value, ${metrics} stayed below its level. Chance is not ruled out.`,
  } satisfies Partial<Record<OutcomeCode, (values: Values) => string>> as Partial<
    Record<OutcomeCode, (values: Values) => string>
  >,
  reasons: {
    'interval-clears': ({ value, low, high, asked }) =>
      `${value}. By chance it could be anything from ${low} to ${high}, and all of that is ${asked}, as asked.`,
    'interval-misses': ({ value, low, high, asked }) =>
      `${value}. By chance it could be anything from ${low} to ${high}, and none of that is ${asked}, as was asked.`,
    'interval-reaches': ({ value, low, high, asked }) =>
      `${value}. By chance it could be anything from ${low} to ${high}, and only a part of that is ${asked}, as asked. More must be measured.`,
    'value-reaches': ({ value, asked }) => `${value}; asked for was ${asked}.`,
    'value-misses': ({ value, asked }) => `${value}; asked for was ${asked}.`,
    waits: ({ missing }) => `It waits for ${missing}.`,
    'no-threshold': () => 'The plan sets no threshold for it.',
  } satisfies Record<ResultReason, (values: Values) => string>,
  fallen: (v: { value: string; change: string }) => `${v.value} (${v.change})`,
  risen: (v: { value: string; change: string }) => `${v.value} (+${v.change})`,
  verdict: (metric: string, verdict: string, reason: string) => `${metric}: ${verdict}. ${reason}`,
  chance:
    'Chance is not ruled out: measured once more, a value could come out on the other side of its threshold. How far off it can be, the workbench tells from how many were measured and how much they vary.',
  byValueAlone: (missing: string) => `To rule out chance, type ${missing}.`,
  noInterval: 'For such numbers no interval is known, so chance cannot be ruled out.',
  crossed: (v: { value: string; level: string }) =>
    `Past the rollback line: ${v.value}, at ${v.level}.`,
  weeksPast: (v: { weeks: string; several: boolean; level: string }) =>
    `Past the rollback line of ${v.level} in ${v.several ? 'weeks' : 'week'} ${v.weeks}.`,
  title: 'Pilot results',
  noMetrics:
    'The plan has no metrics yet. They are chosen in the MVP stage; then their results can be typed here.',
  toMetrics: 'Choose the metrics',
  intro:
    'What the pilot measured, and what it amounts to. Type the results, or their weekly values, or take both from a spreadsheet.',
  verdictTitle: 'Verdict',
  measuredTitle: 'What was measured',
  type: (metric: string) => `Type the result of ${metric}`,
  chartsTitle: 'Against threshold and rollback line',
  figures: 'The figures behind it',
  weekly: {
    title: 'Week by week',
    help: 'Not needed for a verdict: the result above is what is judged. The weeks show where it was heading.',
    add: 'Add a week',
    added: (week: string) => `Week ${week} added.`,
    remove: (week: string) => `Remove week ${week}`,
    removed: (week: string) => `Week ${week} removed. Undo brings it back.`,
    withNumbers: 'Number measured in each week',
    withControl: 'Control group in each week',
    metric: 'Weekly values of',
    table: 'Weekly values',
    week: 'Week',
    rowHead: (week: string) => `Week ${week}`,
    columns: {
      value: (metric: string) => metric,
      n: (metric: string) => `${metric}: number measured`,
      'control.value': (metric: string) => `${metric}: control group`,
      'control.n': (metric: string) => `${metric}: number in the control group`,
    },
    cell: (column: string, week: string) => `${column}, week ${week}`,
    actions: 'Remove',
    amounts: (v: Values) => `${v.metric}: the weeks amount to ${v.value}, ${v.how}.`,
    how: {
      sum: 'the sum of the weeks',
      weighted: 'their mean, each week weighted by its number',
      mean: 'the plain mean of the weeks',
    },
    agrees: 'The result says the same.',
    use: (metric: string) => `Use the weeks as the result of ${metric}`,
    useAll: 'Use the weeks as the results',
    used: (metrics: string) => `Taken over as the result: ${metrics}.`,
    notUsed: 'Nothing was taken over: the weeks amount to what the plan cannot hold.',
  },
};

export const pilotResultMessages = byLanguage({ en });
