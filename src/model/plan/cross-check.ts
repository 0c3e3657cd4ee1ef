/** What one field of a plan cannot see: ids that must exist, order of phases, no id used twice. */
import type { z } from 'zod';
import { limitOf } from '../limits.ts';

export function crossCheck(plan: PlanShape, context: z.RefinementCtx) {
  const metricIds = plan.metrics.map((entry) => entry.id);
  const problem = (path: PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  const known = `the plan has ${metricIds.map((name) => `"${name}"`).join(', ')}`;

  for (const [list, entries] of Object.entries({
    metrics: plan.metrics,
    rollback: plan.rollback,
    published: plan.published,
    stakeholders: plan.stakeholders,
    risks: plan.risks,
    'costs.hardening': plan.costs?.hardening,
    'costs.rollout': plan.costs?.rollout,
    'rollout.freezes': plan.rollout?.freezes,
  })) {
    const seen = new Set<string>();
    entries?.forEach((entry, index) => {
      if (seen.has(entry.id))
        problem([...list.split('.'), index, 'id'], `"${entry.id}" is used twice`);
      seen.add(entry.id);
    });
  }
  if (plan.metrics.filter((entry) => entry.role === 'primary').length > 1)
    problem(['metrics'], 'expected one metric with role "primary", not several');
  if (plan.benefit && !metricIds.includes(plan.benefit.metric))
    problem(['benefit', 'metric'], `no metric "${plan.benefit.metric}"; ${known}`);
  plan.rollback?.forEach((entry, index) => {
    if ('metric' in entry && !metricIds.includes(entry.metric))
      problem(['rollback', index, 'metric'], `no metric "${entry.metric}"; ${known}`);
  });
  plan.metrics.forEach((entry, index) => {
    const outside = (value: number | undefined) =>
      entry.kind === 'proportion' && value !== undefined && (value < 0 || value > 1);
    const asFraction = 'a proportion is a fraction from 0 to 1 (0.023 for 2.3%)';
    if (outside(entry.baseline)) problem(['metrics', index, 'baseline'], asFraction);
    if (outside(entry.observed?.value))
      problem(['metrics', index, 'observed', 'value'], asFraction);
    if (outside(entry.observed?.against?.value))
      problem(['metrics', index, 'observed', 'against', 'value'], asFraction);
  });
  const { size } = plan.population;
  if (size !== undefined && plan.cohort?.units !== undefined && plan.cohort.units >= size)
    problem(
      ['cohort', 'units'],
      `expected fewer than the population's ${size}, or nobody is left to compare with`,
    );
  // A range that lost its value while somebody typed another is not counted, and said so.
  plan.ranges?.forEach(({ of, low, high }, index) => {
    if (!limitOf(of)) problem(['ranges', index, 'of'], `no plan has a number at "${of}"`);
    if (low !== undefined && high !== undefined && low > high)
      problem(['ranges', index, 'high'], `expected at least ${low}, the low end`);
  });
  plan.rollout?.freezes?.forEach(({ from, to }, index) => {
    if (from !== undefined && to !== undefined && to < from)
      problem(['rollout', 'freezes', index, 'to'], `expected ${from} or a later day`);
  });
  plan.metrics.forEach(({ spread }, index) => {
    if (spread?.low !== undefined && spread.high !== undefined && spread.high <= spread.low)
      problem(
        ['metrics', index, 'spread', 'high'],
        `expected more than ${spread.low}, the low end`,
      );
  });
  plan.metrics.forEach(({ weekly }, index) => {
    weekly?.forEach(({ week }, row) => {
      const before = weekly[row - 1]?.week ?? 0;
      if (week <= before)
        problem(
          ['metrics', index, 'weekly', row, 'week'],
          `expected a week after ${before}, the one before it in the list`,
        );
    });
  });
  plan.rollout?.phases.forEach((phase, index, phases) => {
    const before = phases[index - 1];
    if (before && phase.week <= before.week)
      problem(
        ['rollout', 'phases', index, 'week'],
        `expected a week after ${before.week}, when the phase before starts`,
      );
    if (before && phase.share <= before.share)
      problem(
        ['rollout', 'phases', index, 'share'],
        `expected more than ${before.share}, the share of the phase before`,
      );
  });
}

interface PlanShape {
  population: { size?: number | undefined };
  metrics: {
    id: string;
    role: string;
    kind: string;
    baseline?: number | undefined;
    observed?:
      | { value?: number | undefined; against?: { value?: number | undefined } | undefined }
      | undefined;
    spread?: { low?: number | undefined; high?: number | undefined } | undefined;
    weekly?: { week: number }[] | undefined;
  }[];
  cohort?: { units?: number | undefined } | undefined;
  benefit?: { metric: string } | undefined;
  ranges?: { of: string; low?: number | undefined; high?: number | undefined }[] | undefined;
  rollout?:
    | {
        phases: { share: number; week: number }[];
        freezes?: { id: string; from?: string | undefined; to?: string | undefined }[] | undefined;
      }
    | undefined;
  rollback?: ({ id: string; metric: string } | { id: string; signal: string })[] | undefined;
  published?: { id: string }[] | undefined;
  stakeholders?: { id: string }[] | undefined;
  risks?: { id: string }[] | undefined;
  costs?:
    | { hardening?: { id: string }[] | undefined; rollout?: { id: string }[] | undefined }
    | undefined;
}
