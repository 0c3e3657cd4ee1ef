/**
 * Rollback triggers. A trigger without a limit is none, so each begins with a number to change,
 * which is marked as assumed with the reason that the caller gives.
 */
import type { Metric, Plan } from '../../model/plan.ts';
import { tidy } from '../../model/tidy.ts';
import type { Trigger } from '../../model/triggers.ts';
import { forget, isAt } from './about.ts';
import { assume } from './assumptions.ts';
import { changed, freeId, without } from './entries.ts';

type MetricTrigger = Extract<Trigger, { metric: string }>;

export const triggerKinds = ['relativeChange', 'above', 'below'] as const;
export type TriggerKind = (typeof triggerKinds)[number];

export const triggerKindOf = (trigger: Trigger): TriggerKind =>
  triggerKinds.find((kind) => kind in trigger) ?? 'above';

/** How far a metric may move to its bad side before anybody has thought about it. */
const startingChange = 0.05;

const startingLimit = 1;

/** A trigger on a metric, or on a technical signal such as latency. */
export function addTrigger(
  plan: Plan,
  on: { readonly metric: string } | { readonly signal: string; readonly unit: string },
  because: string,
): { plan: Plan; id: string } {
  const { rollback = [] } = plan;
  const id = freeId(rollback, 'trigger');
  const trigger: Trigger =
    'metric' in on
      ? startingOn(plan, id, on.metric)
      : { id, signal: on.signal, unit: on.unit, above: startingLimit };
  const next = { ...plan, rollback: [...rollback, trigger] };
  return { plan: assume(next, `rollback.${id}.${triggerKindOf(trigger)}`, because), id };
}

export function removeTrigger(plan: Plan, id: string): Plan {
  return forget({ ...plan, rollback: without(plan.rollback ?? [], id) }, (path) =>
    isAt(path, `rollback.${id}`),
  );
}

/** A relative change means the same for every metric; a level has the unit of the old one. */
export function setTriggerMetric(plan: Plan, id: string, metric: string, because: string): Plan {
  const trigger = plan.rollback?.find((entry) => entry.id === id);
  if (!trigger || !('metric' in trigger) || trigger.metric === metric) return plan;
  if ('relativeChange' in trigger)
    return {
      ...plan,
      rollback: changed(plan.rollback ?? [], id, () => ({ ...trigger, metric })),
    };
  return replaced(plan, startingOn(plan, id, metric), because);
}

/** Writes the limit of a trigger in another way: the same level, wherever it can be computed. */
export function setTriggerKind(plan: Plan, id: string, kind: TriggerKind, because: string): Plan {
  const trigger = plan.rollback?.find((entry) => entry.id === id);
  if (!trigger || !('metric' in trigger) || kind in trigger) return plan;
  const metric = plan.metrics.find((entry) => entry.id === trigger.metric);
  if (!metric) return plan;
  const value = converted(metric, trigger, kind);
  const next = triggerAs(trigger, kind, value ?? startingValue(metric, kind));
  return replaced(plan, next, value === undefined ? because : '');
}

function replaced(plan: Plan, trigger: Trigger, because: string): Plan {
  const { id } = trigger;
  const next = { ...plan, rollback: changed(plan.rollback ?? [], id, () => trigger) };
  const told = forget(next, (path) => isAt(path, `rollback.${id}`));
  return assume(told, `rollback.${id}.${triggerKindOf(trigger)}`, because);
}

function startingOn(plan: Plan, id: string, metric: string): Trigger {
  const better = plan.metrics.find((entry) => entry.id === metric)?.better;
  return { id, metric, relativeChange: better === 'higher' ? -startingChange : startingChange };
}

const triggerAs = (
  { id, metric }: MetricTrigger,
  kind: TriggerKind,
  value: number,
): MetricTrigger => {
  switch (kind) {
    case 'relativeChange':
      return { id, metric, relativeChange: value };
    case 'above':
      return { id, metric, above: value };
    case 'below':
      return { id, metric, below: value };
  }
};

function startingValue({ baseline, better }: Metric, kind: TriggerKind): number {
  if (kind === 'relativeChange') return better === 'higher' ? -startingChange : startingChange;
  return baseline ?? 0;
}

function converted(
  { baseline, kind: measure }: Metric,
  trigger: MetricTrigger,
  kind: TriggerKind,
): number | undefined {
  const level =
    'relativeChange' in trigger
      ? baseline === undefined
        ? undefined
        : baseline * (1 + trigger.relativeChange)
      : 'above' in trigger
        ? trigger.above
        : trigger.below;
  if (level === undefined) return undefined;
  if (kind === 'relativeChange') {
    if (!baseline) return undefined;
    const change = tidy((level - baseline) / baseline);
    return change >= -1 && change <= 10 ? change : undefined;
  }
  const isPossible = measure !== 'proportion' || (level >= 0 && level <= 1);
  return isPossible && Math.abs(level) <= 1e9 ? tidy(level) : undefined;
}
