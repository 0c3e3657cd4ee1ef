/** Checks of the rollback triggers: are they there, did one fire, would one fire for nothing? */
import type { Metric } from '../../plan.ts';
import { isBeyond, type RollbackLine } from '../../results/rollback-line.ts';
import type { Results } from '../../results.ts';
import { type CheckRule, failed, passed, waitsFor } from '../check.ts';

/**
 * One trigger on the primary metric or the one that pays, and one on a guardrail. A guardrail whose
 * harm shows at once is often watched through a technical signal, so not each needs its own.
 */
export const rollbackDefined: CheckRule = ({ plan }) => {
  const watched = (plan.rollback ?? []).flatMap((trigger) =>
    'metric' in trigger ? [trigger.metric] : [],
  );
  const some = (test: (metric: Metric) => boolean) =>
    plan.metrics.some((metric) => watched.includes(metric.id) && test(metric));
  const watchesEffect = some(({ id, role }) => role === 'primary' || id === plan.benefit?.metric);
  const watchesHarm = some(({ role }) => role === 'guardrail');
  const ids = (plan.rollback ?? []).map(({ id }) => id);
  return watchesEffect && watchesHarm ? passed({ ids }) : waitsFor(['rollback'], { ids });
};

type Watched = { readonly metric: Metric; readonly line: RollbackLine };

const linesOf = (results: Results | undefined): Watched[] =>
  (results?.metrics ?? []).flatMap(({ metric, rollback }) =>
    rollback.map((line) => ({ metric, line })),
  );

const levelsOf = (watched: readonly Watched[]) =>
  Object.fromEntries(watched.map(({ line }) => [line.id, line.level]));

export const noRollbackLineCrossed: CheckRule = ({ results }) => {
  const watched = linesOf(results);
  if (watched.length === 0) return waitsFor(['rollback']);
  const crossed = watched.filter(({ line }) => line.crossed || line.weeks.length > 0);
  if (crossed.length > 0)
    return failed({
      fields: crossed.map(({ metric, line }) =>
        line.crossed ? `metrics.${metric.id}.observed.value` : `metrics.${metric.id}.weekly`,
      ),
      figures: levelsOf(crossed),
      ids: crossed.map(({ metric }) => metric.id),
    });
  const unknown = watched.flatMap(({ metric, line }) => [
    ...line.level.waitsFor,
    ...(metric.observed?.value === undefined ? [`metrics.${metric.id}.observed.value`] : []),
  ]);
  const details = { figures: levelsOf(watched), ids: watched.map(({ metric }) => metric.id) };
  return unknown.length > 0 ? waitsFor(unknown, details) : passed(details);
};

/** A trigger that fires where everything is as it was, or as the pilot left it, stops nothing. */
export const triggersForRollout: CheckRule = ({ plan, results }) => {
  const watched = linesOf(results);
  if ((plan.rollback ?? []).length === 0) return waitsFor(['rollback']);
  const unknown = watched.flatMap(({ line }) => line.level.waitsFor);
  const details = { figures: levelsOf(watched), ids: watched.map(({ line }) => line.id) };
  const early = watched.filter(({ metric, line: { level, fires } }) =>
    [metric.baseline, metric.observed?.value].some(
      (usual) =>
        usual !== undefined && level.value !== null && !isBeyond(level.value, usual, fires),
    ),
  );
  if (early.length > 0)
    return failed({
      fields: early.map(({ line }) => `rollback.${line.id}`),
      figures: levelsOf(early),
      ids: early.map(({ line }) => line.id),
    });
  return unknown.length > 0 ? waitsFor(unknown, details) : passed(details);
};
