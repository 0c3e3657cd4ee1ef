/** The words of the payback calculator. */
import { byLanguage } from '../../words/by-language.ts';
import type { Values } from './shared.ts';

export const paybackMessages = byLanguage({
  en: {
    answer: (v: Values) =>
      `The investment of ${v.investment} is back after ${v.full} at full run rate, and ${v.phased} after the phased rollout starts.`,
    atOnce: (v: Values) =>
      `The investment of ${v.investment} is back after ${v.full}, if everybody starts at once.`,
    phasedNever: (v: Values) =>
      `The investment of ${v.investment} is back after ${v.full} at full run rate, but not within ten years of the phased rollout.`,
    never: (v: Values) =>
      `The investment of ${v.investment} is never back: after run cost, ${v.net} remains.`,
    nothingSpent: 'Nothing is invested, so there is nothing to get back.',
    period: (months: string, weeks: string) => `${months} (${weeks})`,
    noEffect: (level: string) =>
      `There is no payback to compute: an improvement is a share of what was there before, and that is zero (${level}).`,
    waits: (missing: string) => `The payback waits for: ${missing}.`,
    from: {
      observed: 'The improvement is the pilot’s result.',
      expected: 'Nothing is measured yet, so the improvement is the one expected.',
    },
    groups: { benefit: 'Benefit', costs: 'Costs, spent once' },
    refinements: 'Adoption, learning, further costs, discount rate',
    returns: 'What it returns over the years',
    sureness: 'How sure is this?',
    loading: 'One moment.',
    chart: 'Cumulative cash, month by month',
    chartText: (v: Values) =>
      `It starts at ${v.start}. After ${v.month} the phased rollout stands at ${v.phased} and a big bang at ${v.bigBang}.`,
    chartTextAlone: (v: Values) =>
      `It starts at ${v.start}. After ${v.month} it stands at ${v.phased}, if everybody starts at once.`,
    chartBack: (months: string) => `The money is back after ${months}.`,
    chartNever: (month: string) => `The money is not back within ${month}.`,
    alone: 'Everybody at once',
    pointAlone: (v: Values) => `Month ${v.month}: ${v.phased}`,
    phased: 'Phased',
    bigBang: 'Big bang',
    band: 'Eight of ten draws',
    bandText: (v: Values) => `In eight of ten draws it then stands between ${v.p10} and ${v.p90}.`,
    percentiles: {
      p10: '10% of draws below',
      p50: 'Half of draws below',
      p90: '90% of draws below',
    },
    breakEven: (months: string) => `Back: ${months}`,
    month: 'Month',
    byMonth: 'month by month',
    point: (v: Values) => `Month ${v.month}: phased ${v.phased}, big bang ${v.bigBang}`,
  },
});
