/**
 * Sizing for a metric of the other kind: an average where the plan has a share, or the reverse. The
 * plan's own metric steps back and a stand-in takes its place, so that switching back and forth
 * loses nothing that was typed into either.
 */
import type { Metric, Plan } from '../model/plan.ts';
import { namesIn } from './explain.ts';
import { cohortMessages } from './messages/cohort.ts';

export type Kind = 'mean' | 'proportion' | 'ratio';

export const primaryOf = (plan: Plan): Metric | undefined =>
  plan.metrics.find(({ role }) => role === 'primary');

export const kindOf = (plan: Plan): Kind => {
  const kind = primaryOf(plan)?.kind;
  return kind === 'proportion' || kind === 'ratio' ? kind : 'mean';
};

/** Placeholders from which one starts to type. */
const starts = {
  mean: { id: 'as-average', baseline: 10, sd: 3, change: 1 },
  proportion: { id: 'as-share', baseline: 0.3, change: 0.1 },
  ratio: {
    id: 'as-ratio',
    baseline: 12,
    change: 1,
    parts: { denominator: 40, numeratorSd: 90, denominatorSd: 6, correlation: 0.8 },
  },
} as const;

export function measuredAs(plan: Plan, kind: Kind, locale: string): Plan {
  const primary = primaryOf(plan);
  if (!primary || kindOf(plan) === kind) return plan;
  const cohort = cohortMessages(locale);
  const { id, change, ...start } = starts[kind];
  const sign = primary.better === 'lower' ? -1 : 1;
  const names = namesIn(plan, '', locale);
  const name = {
    mean: cohort.meanName,
    proportion: cohort.shareName,
    ratio: cohort.ratioName,
  }[kind](names);
  const standIn: Metric = {
    id,
    role: 'primary',
    kind,
    better: primary.better,
    name,
    ...start,
    threshold: { absoluteChange: sign * change },
  };
  const assumed = [
    'baseline',
    'threshold.absoluteChange',
    ...('sd' in start ? ['sd'] : []),
    ...('parts' in start ? Object.keys(start.parts).map((part) => `parts.${part}`) : []),
  ];
  return {
    ...plan,
    metrics: [
      // Without its threshold it asks nothing of the pilot for now.
      ...plan.metrics.map((metric) =>
        metric === primary
          ? { ...metric, role: 'secondary' as const, threshold: undefined }
          : metric,
      ),
      standIn,
    ],
    assumptions: [
      ...(plan.assumptions ?? []),
      ...assumed.map((name) => ({ of: `metrics.${id}.${name}`, because: cohort.placeholder })),
    ],
  };
}
