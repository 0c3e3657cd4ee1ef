/** The metrics of a plan: adding one, removing one with all that refers to it, their roles. */
import type { Metric, Plan } from '../../model/plan.ts';
import { forget, isAt } from './about.ts';
import { changed, freeId, without } from './entries.ts';

/** A plan holds no more; the schema says so. */
export const mostMetrics = 200;

/** The first metric is the one the pilot is about; those after it are followed. */
export function addMetric(plan: Plan, name: string): { plan: Plan; id: string } {
  const { metrics } = plan;
  const id = freeId(metrics, 'metric');
  const role = metrics.some((metric) => metric.role === 'primary') ? 'secondary' : 'primary';
  const metric: Metric = { id, name, role, kind: 'mean', better: 'lower' };
  return { plan: { ...plan, metrics: [...metrics, metric] }, id };
}

/** The benefit goes too where it came from this metric: its value is one for each unit of it. */
export function removeMetric(plan: Plan, id: string): Plan {
  const { benefit, ...rest } = plan;
  const triggers = plan.rollback?.filter((entry) => 'metric' in entry && entry.metric === id) ?? [];
  const gone = [
    `metrics.${id}`,
    ...triggers.map((trigger) => `rollback.${trigger.id}`),
    ...(benefit?.metric === id ? ['benefit'] : []),
  ];
  const next: Plan = {
    ...rest,
    ...(benefit && benefit.metric !== id && { benefit }),
    metrics: without(plan.metrics, id),
    ...(plan.rollback && {
      rollback: plan.rollback.filter((trigger) => !triggers.includes(trigger)),
    }),
  };
  return forget(next, (path) => gone.some((above) => isAt(path, above)));
}

/** There is one primary metric at most: another one that was becomes secondary. */
export function setRole(plan: Plan, id: string, role: Metric['role']): Plan {
  return {
    ...plan,
    metrics: plan.metrics.map((metric) => {
      if (metric.id === id) return { ...metric, role };
      const demoted = role === 'primary' && metric.role === 'primary';
      return demoted ? { ...metric, role: 'secondary' } : metric;
    }),
  };
}

/** The benefit comes from another metric, so what one unit of the old one was worth says nothing. */
export function setBenefitMetric(plan: Plan, id: string): Plan {
  if (plan.benefit?.metric === id || !plan.metrics.some((metric) => metric.id === id)) return plan;
  const { valuePerUnit: _old, ...benefit } = plan.benefit ?? { metric: id };
  return forget(
    { ...plan, benefit: { ...benefit, metric: id } },
    (path) => path === 'benefit.valuePerUnit',
  );
}

/**
 * Measures a metric in another way. A share has no unit and a measure has one, so between the two
 * what was written in the old unit goes: baseline, spread, levels, results. Relative changes stay.
 */
export function changeKind(plan: Plan, id: string, kind: Metric['kind']): Plan {
  const metric = plan.metrics.find((entry) => entry.id === id);
  if (!metric || metric.kind === kind) return plan;
  const isShare = (of: Metric['kind']) => of === 'proportion';
  if (isShare(metric.kind) === isShare(kind)) {
    const { parts, ...rest } = metric;
    const next = { ...rest, kind, ...(parts && kind === 'ratio' && { parts }) };
    return forget({ ...plan, metrics: changed(plan.metrics, id, () => next) }, (path) =>
      isAt(path, `metrics.${id}.parts`),
    );
  }
  return inAnotherUnit(plan, metric, kind);
}

function inAnotherUnit(plan: Plan, metric: Metric, kind: Metric['kind']): Plan {
  const { baseline, sd, spread, parts, observed, weekly, threshold, ...rest } = metric;
  const { id } = metric;
  const isRelative = threshold && 'relativeChange' in threshold;
  const isLevel = (entry: NonNullable<Plan['rollback']>[number]) =>
    'metric' in entry && entry.metric === id && !('relativeChange' in entry);
  const levels = plan.rollback?.filter(isLevel) ?? [];
  const stays = [
    `metrics.${id}.icc`,
    `metrics.${id}.sampledShare`,
    `metrics.${id}.threshold.relativeChange`,
    `metrics.${id}.expected`,
  ];
  const next: Plan = {
    ...plan,
    metrics: changed(plan.metrics, id, () => ({ ...rest, kind, ...(isRelative && { threshold }) })),
    ...(plan.rollback && { rollback: plan.rollback.filter((entry) => !isLevel(entry)) }),
  };
  return forget(
    next,
    (path) =>
      (isAt(path, `metrics.${id}`) && !stays.some((above) => isAt(path, above))) ||
      levels.some((trigger) => isAt(path, `rollback.${trigger.id}`)),
  );
}
