/**
 * Measuring the primary metric in another way: an average where the plan has a share, or the
 * reverse. What the metric was before is remembered while the page is open, so that switching back
 * and forth loses nothing that was typed into either.
 */
import type { Metric, Plan } from '../model/plan.ts';
import { namesIn } from './explain.ts';
import { cohortMessages } from './messages/cohort.ts';

export type Kind = 'mean' | 'proportion' | 'ratio';

export const primaryOf = (plan: Plan): Metric | undefined =>
  plan.metrics.find(({ role }) => role === 'primary');

const kindOfMetric = ({ kind }: Metric): Kind =>
  kind === 'proportion' || kind === 'ratio' ? kind : 'mean';

export function kindOf(plan: Plan): Kind {
  const primary = primaryOf(plan);
  return primary ? kindOfMetric(primary) : 'mean';
}

/** Placeholders from which one starts to type. */
const starts = {
  mean: { baseline: 10, sd: 3, change: 1 },
  proportion: { baseline: 0.3, change: 0.1 },
  ratio: {
    baseline: 12,
    change: 1,
    parts: { denominator: 40, numeratorSd: 90, denominatorSd: 6, correlation: 0.8 },
  },
} as const;

type Assumptions = NonNullable<Plan['assumptions']>;

interface Remembered {
  readonly metric: Metric;
  readonly assumptions: Assumptions;
}

export function measuring(locale: string) {
  const before = new Map<string, Remembered>();
  return function measuredAs(plan: Plan, kind: Kind): Plan {
    const primary = primaryOf(plan);
    if (!primary || kindOfMetric(primary) === kind) return plan;
    const isAbout = ({ of }: Assumptions[number]) => of.startsWith(`metrics.${primary.id}.`);
    const { assumptions = [] } = plan;
    const key = (of: Kind) => `${plan.id} ${primary.id} ${of}`;
    before.set(key(kindOfMetric(primary)), {
      metric: primary,
      assumptions: assumptions.filter(isAbout),
    });
    const next = before.get(key(kind)) ?? startingAs(plan, primary, kind, locale);
    return {
      ...plan,
      metrics: plan.metrics.map((metric) => (metric === primary ? next.metric : metric)),
      assumptions: [...assumptions.filter((entry) => !isAbout(entry)), ...next.assumptions],
    };
  };
}

function startingAs(plan: Plan, primary: Metric, kind: Kind, locale: string): Remembered {
  const words = cohortMessages(locale);
  const { change, ...start } = starts[kind];
  const { id, better } = primary;
  const names = namesIn(plan, '', locale);
  const name = { mean: words.meanName, proportion: words.shareName, ratio: words.ratioName };
  const placeholders = [
    'baseline',
    'threshold.absoluteChange',
    ...('sd' in start ? ['sd'] : []),
    ...('parts' in start ? Object.keys(start.parts).map((part) => `parts.${part}`) : []),
  ];
  return {
    metric: {
      id,
      role: 'primary',
      kind,
      better,
      name: name[kind](names),
      ...start,
      threshold: { absoluteChange: better === 'lower' ? -change : change },
    },
    assumptions: placeholders.map((part) => ({
      of: `metrics.${id}.${part}`,
      because: words.placeholder,
    })),
  };
}
