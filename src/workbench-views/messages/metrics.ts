/** What the metrics and triggers of a plan say where they are filled in. */

import type { Values } from '../../calculators/messages/shared.ts';
import { byLanguage } from '../../words/by-language.ts';

export const metricMessages = byLanguage({
  en: {
    title: 'Metrics',
    purpose:
      'One primary metric decides on the benefit. A few guardrails must not get worse. The others are for learning.',
    add: 'Add a metric',
    start: (number: string) => `Metric ${number}`,
    most: 'A plan holds at most 200 metrics.',
    summary: (v: Values) => `${v.role}. ${v.baseline}. ${v.success}`,
    baseline: (value: string) => `Baseline ${value}`,
    noBaseline: 'No baseline yet',
    noSuccess: 'No threshold yet',
    success: {
      relativeChange: (value: string) => `Success: a change of ${value}`,
      absoluteChange: (value: string) => `Success: a change of ${value}`,
      atLeast: (value: string) => `Success: at least ${value}`,
      atMost: (value: string) => `Success: at most ${value}`,
    },
    name: { label: 'Name', help: 'What is measured, in a few words.' },
    definition: {
      label: 'Definition',
      help: 'What exactly is counted, from which system, over which weeks.',
    },
    unit: { label: 'Unit', help: 'In the singular: minute, point, error.' },
    role: {
      label: 'Role',
      help: 'A plan has one primary metric.',
      options: {
        primary: 'Primary: decides on the benefit',
        guardrail: 'Guardrail: must not get worse',
        adoption: 'Adoption: how many use it',
        secondary: 'Secondary: followed for learning',
      },
      demoted: (v: Values) =>
        `${v.before} is secondary now, because a plan has one primary metric.`,
    },
    kind: {
      label: 'Measured as',
      help: 'How one figure comes out of many cases.',
      options: {
        mean: 'An average, such as minutes for each contact',
        proportion: 'A share of cases, such as errors in 100 cases',
        count: 'A number of events, such as incidents',
        sum: 'A total for each unit, such as sales',
        ratio: 'A quotient of two totals, such as cost for each case',
      },
      dropped:
        'A share has no unit and the others have one: baseline, spread, levels, results and rollback levels of this metric were taken out. Undo brings them back.',
    },
    better: { label: 'Better is', lower: 'lower', higher: 'higher' },
    threshold: {
      label: 'Success is',
      help: 'Agreed before anybody has seen a result. Another way of writing it keeps the level, where there is a baseline.',
      options: {
        relativeChange: 'a change in percent of the baseline',
        absoluteChange: 'a change in the metric’s own unit',
        atLeast: 'a level to reach, at least',
        atMost: 'a level to keep, at most',
      },
    },
    spreadUnknown: 'The spread is not known',

    triggers: {
      title: 'Rollback triggers',
      purpose: 'What stops it: a metric or a technical signal beyond a limit.',
      add: 'Add a trigger on a metric',
      addSignal: 'Add a technical signal',
      needsMetric: 'A trigger on a metric waits for a metric.',
      placeholder: 'A placeholder, until you type your own.',
      metric: { label: 'Metric', help: 'Which metric is watched.' },
      kind: {
        label: 'It fires at',
        help: 'Another way of writing it keeps the level, where there is a baseline.',
        options: {
          relativeChange: 'a change in percent of the baseline',
          above: 'a level above the limit',
          below: 'a level below the limit',
        },
      },
      signal: { label: 'Signal', help: 'What the monitoring reports, such as response time.' },
      unit: { label: 'Unit', help: 'In the singular: second, error.' },
      startSignal: 'Response time',
      startUnit: 'second',
      summary: {
        relativeChange: (value: string) => `Fires at a change of ${value}`,
        above: (value: string) => `Fires above ${value}`,
        below: (value: string) => `Fires below ${value}`,
      },
      named: (name: string) => `the trigger on ${name}`,
    },
  },
});
