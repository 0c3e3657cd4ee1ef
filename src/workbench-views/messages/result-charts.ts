/** The words of the charts of a pilot's results. */

import type { Values } from '../../calculators/messages/shared.ts';
import { byLanguage } from '../../words/by-language.ts';

export const resultChartMessages = byLanguage({
  en: {
    marks: {
      value: 'Pilot',
      low: 'Lower end of its interval',
      high: 'Upper end of its interval',
      threshold: 'Threshold',
      rollback: 'Rollback',
      baseline: 'Baseline',
      control: 'Control',
      before: 'Weeks before',
    },
    numbered: (name: string, number: string) => `${name} ${number}`,
    mark: (name: string, value: string) => `${name} ${value}`,
    interval: (v: Values) => `${v.value}, interval ${v.low} to ${v.high}`,
    direction: { higher: 'better →', lower: '← better' },
    directionText: { higher: 'Higher is better.', lower: 'Lower is better.' },
    verdict: (metric: string, verdict: string) => `${metric}: ${verdict}`,
    text: (v: Values) => `${v.marks}. ${v.direction}`,
    byMark: 'mark by mark',
    columns: { what: 'What', value: 'Value' },
    weeks: (metric: string) => `${metric}, week by week`,
    weeksText: (v: Values) =>
      `Weeks ${v.first} to ${v.last}: ${v.from} in the first, ${v.to} in the last. ${v.marks}. ${v.direction}`,
    byWeek: 'week by week',
    week: (v: Values) => `Week ${v.week}: ${v.value}`,
    weekWithControl: (v: Values) => `Week ${v.week}: ${v.value}, control group ${v.control}`,
    weekColumns: { week: 'Week', value: 'Pilot', n: 'Number measured', control: 'Control group' },
    weekAxis: 'Week',
    nothing:
      'Nothing to draw yet: a chart appears for each metric that has a result, a threshold or a rollback line.',
  },
});
