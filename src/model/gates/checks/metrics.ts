/** Checks of the metrics: what is known before the pilot, and what the pilot has shown. */
import type { Figure } from '../../figure.ts';
import { input } from '../../inputs.ts';
import type { PilotResult } from '../../results.ts';
import { benefitMetric, primaryMetric } from '../../roles.ts';
import { type CheckRule, failed, passed, passedOnce, waitsFor } from '../check.ts';

export const baselinesKnown: CheckRule = ({ plan }) => {
  const measured = plan.metrics.filter(({ role }) => role === 'primary' || role === 'guardrail');
  if (measured.length === 0) return waitsFor(['metrics']);
  return passedOnce(
    measured
      .filter(({ baseline }) => baseline === undefined)
      .map(({ id }) => `metrics.${id}.baseline`),
    { ids: measured.map(({ id }) => id) },
  );
};

/** The pilot's outcome is go; what is not yet measured waits. */
export const metricsMet: CheckRule = ({ results }) => {
  if (!results) return waitsFor(['metrics']);
  const { outcome, about, metrics } = results;
  const concerned = metrics.filter(({ metric }) => about.includes(metric.id));
  const details = { ids: about, figures: valuesOf(concerned) };
  if (outcome === 'go') return passed(details);
  if (outcome !== 'not-measured') return failed({ ...details, fields: fieldsOf(concerned) });
  const missing = concerned.flatMap(missingOf);
  return waitsFor(missing.length > 0 ? missing : ['metrics'], details);
};

/** A value alone cannot show it: the interval must exist and lie on the good side. */
export const effectBeyondUncertainty: CheckRule = ({ plan, results, decision }) => {
  const primary = primaryMetric(plan);
  const result = results?.metrics.find(({ metric }) => metric === primary);
  if (!primary || !result) return waitsFor(['metrics']);
  const judgement = decision?.judgements.find(({ metric }) => metric === primary);
  const figures: Record<string, Figure> = {
    value: result.value,
    ...(judgement && {
      estimate: judgement.estimate,
      low: judgement.low,
      high: judgement.high,
      margin: judgement.margin,
    }),
  };
  const details = { ids: [primary.id], figures };
  if (result.basis === 'interval')
    return result.verdict === 'met'
      ? passed(details)
      : failed({ ...details, fields: fieldsOf([result]) });
  const missing = [...missingOf(result), ...result.intervalWaitsFor];
  // No interval is known for this kind of metric, or for numbers such as these.
  return missing.length > 0
    ? waitsFor(missing, details)
    : failed({ ...details, fields: fieldsOf([result]) });
};

/** The baseline alone is no comparison: it was measured in other weeks, on whoever was there. */
export const compared: CheckRule = ({ plan }) => {
  const primary = primaryMetric(plan);
  if (!primary) return waitsFor(['metrics']);
  const { against } = primary.observed ?? {};
  const at = `metrics.${primary.id}.observed.against`;
  const missing = against ? (against.value === undefined ? [`${at}.value`] : []) : [at];
  return passedOnce(missing, {
    ids: [primary.id],
    figures: against ? { reference: input(plan, `${at}.value`) } : {},
  });
};

export const adoptionMet: CheckRule = ({ results }) => {
  const adoption = (results?.metrics ?? []).filter(({ metric }) => metric.role === 'adoption');
  if (adoption.length === 0) return waitsFor(['metrics']);
  const details = { ids: adoption.map(({ metric }) => metric.id), figures: valuesOf(adoption) };
  const missing = adoption.flatMap(missingOf);
  if (missing.length > 0) return waitsFor(missing, details);
  return adoption.every(({ verdict }) => verdict === 'met')
    ? passed(details)
    : failed({ ...details, fields: fieldsOf(adoption) });
};

export const benefitMeasured: CheckRule = ({ plan }) => {
  const metric = benefitMetric(plan);
  if (!metric) return waitsFor(['benefit.metric']);
  const path = `metrics.${metric.id}.observed.value`;
  const observed = input(plan, path);
  return passedOnce(observed.waitsFor, { ids: [metric.id], figures: { observed } });
};

const missingOf = ({ metric, verdict, waitsFor }: PilotResult): readonly string[] =>
  verdict === 'no-threshold' ? [`metrics.${metric.id}.threshold`] : waitsFor;

const fieldsOf = (results: readonly PilotResult[]): string[] =>
  results.map(({ metric }) => `metrics.${metric.id}.observed.value`);

/** By metric, what was seen. */
const valuesOf = (results: readonly PilotResult[]): Record<string, Figure> =>
  Object.fromEntries(results.map(({ metric, value }) => [metric.id, value]));
