/** The words that compare a rollout with other schedules. */
import { byLanguage } from '../../words/by-language.ts';
import type { Values } from './shared.ts';

export const scheduleMessages = byLanguage({
  en: {
    compare: 'Against other schedules',
    compareText: (schedules: string) => `Against each other: ${schedules}.`,
    compareOne: (v: Values) => `${v.name} saves ${v.benefit} and risks ${v.risk}`,
    bySchedule: 'schedule by schedule',
    saves: 'Saves in the first year',
    loses: 'A harm costs until stopped',
    atRisk: (unitWeeks: string) => `At risk, in ${unitWeeks}`,
    schedules: {
      plan: 'These phases',
      'big-bang': 'Big bang',
      slower: 'Half the pace',
      'small-start': '10%, 50%, 100%',
    },
    scheduleInWeek: (name: string, week: string) => `${name}, in week ${week}`,
    scheduleInWeeks: (name: string, weeks: string) => `${name}, in weeks ${weeks}`,
    schedulePoint: (v: Values) =>
      `${v.name}: saves ${v.benefit} in the first year. A harm that is there from the first day is seen after ${v.seen}, when it has cost ${v.loss} (${v.atRisk}).`,
    scheduleColumns: {
      schedule: 'Schedule',
      steps: 'Steps',
      benefit: 'First year',
      seen: 'Harm seen after',
      atRisk: 'At risk until then',
      loss: 'Worst-case loss',
    },
  },
});
