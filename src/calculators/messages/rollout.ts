/** The words of the rollout calculator. */
import { byLanguage } from '../../words/by-language.ts';
import type { Values } from './shared.ts';

export const rolloutMessages = byLanguage({
  en: {
    answer: (v: Values) =>
      `Going step by step gives up ${v.forgone} of the ${v.bigBang} that a big bang would save in ${v.weeks}. ${v.price}`,
    /** Reviews that can keep the next step from being taken; the last one no longer can. */
    price: (stops: number) =>
      `That is the price of being able to stop ${['once', 'twice'][stops - 1] ?? `${stops} times`}.`,
    priceWithHarm: (v: Values) =>
      `In return, a harm of ${v.harm} would cost ${v.loss} before a review stops it, not ${v.lossAtOnce}.`,
    single: (v: Values) =>
      `This schedule gives up ${v.forgone} of the ${v.bigBang} that a big bang would save in ${v.weeks}, and has no second step that a review could stop.`,
    learning: (v: Values) =>
      `In ${v.weeks}, while people learn, the phases bring ${v.phased} and a big bang would bring ${v.bigBang}.`,
    atOnce: (v: Values) =>
      `Everybody starts at once and saves ${v.bigBang} in ${v.weeks}. No review comes before everybody is active.`,
    waits: (missing: string) => `The benefit of the phases waits for: ${missing}.`,
    benefit: 'Benefit',
    phase: (number: string) => `Phase ${number}`,
    add: 'Add a phase',
    remove: (number: string) => `Remove phase ${number}`,
    removed: (number: string) => `Phase ${number} removed.`,
    added: (number: string) => `Phase ${number} added.`,
    share: 'Share active',
    week: 'From week',
    dateProblem: 'A date from 2000 to 2199 is needed. The results still use the last one.',
    chart: 'Share active, week by week',
    chartText: (v: Values) =>
      `The phases start ${v.phases}. A big bang would have everybody active from week ${v.week}.`,
    chartPhase: (share: string, week: string) => `with ${share} in week ${week}`,
    bigBang: 'Big bang',
    weekAxis: 'Week',
    review: 'Go/no-go review',
    byPhase: 'phase by phase',
    point: (v: Values) =>
      `Phase ${v.number}: ${v.share}, ${v.units}, from week ${v.week} for ${v.weeks}. It saves ${v.benefit}; a big bang would save ${v.bigBang}.`,
    pointRisk: (exposure: string) => `At risk until its review: ${exposure}.`,
    pointReview: (date: string) => `Go/no-go review on ${date}.`,
    columns: {
      phase: 'Phase',
      share: 'Active',
      units: 'Size',
      starts: 'Starts',
      weeks: 'Lasts',
      benefit: 'Saves',
      bigBang: 'Big bang',
      exposure: 'At risk',
      loss: 'Harm costs',
      review: 'Go/no-go review',
      decides: 'Decides',
    },
    decides: { 'next-phase': 'the next phase', complete: 'whether the rollout is complete' },
    freezeDates: (name: string, from: string, to: string) => `${name} (${from} to ${to})`,
    freezeKey: 'Freeze',
    chartFreezes: (freezes: string) => `Nothing may start in ${freezes}.`,
    inWeek: (week: string) => `week ${week}`,
    onDate: (week: string, date: string) => `week ${week}, ${date}`,
    afterWeeks: (weeks: string) => `after ${weeks}`,
    total: 'Together',
  },
});
