/** Checks of an idea: is it written down so that it could fail, and is it worth an MVP? */
import { isLevel } from '../../threshold.ts';
import { type CheckRule, failed, passed, passedOnce, waitsFor } from '../check.ts';
import { decidingMetrics } from './deciding.ts';

export const hypothesisWritten: CheckRule = ({ plan }) =>
  passedOnce(plan.hypothesis === undefined ? ['hypothesis'] : []);

/** Adoption has no baseline: nobody uses what is not there yet. */
export const metricsMeasurable: CheckRule = ({ plan }) => {
  const deciding = decidingMetrics(plan);
  if (!deciding.some(({ role }) => role === 'primary')) return waitsFor(['metrics']);
  const missing = deciding.flatMap((metric) => {
    const at = `metrics.${metric.id}`;
    if (!metric.threshold) return [`${at}.threshold`];
    return isLevel(metric) || metric.baseline !== undefined ? [] : [`${at}.baseline`];
  });
  return passedOnce(missing, { ids: deciding.map(({ id }) => id) });
};

export const guardrailChosen: CheckRule = ({ plan }) => {
  const ids = plan.metrics.filter(({ role }) => role === 'guardrail').map(({ id }) => id);
  return passedOnce(ids.length === 0 ? ['metrics'] : [], { ids });
};

export const paybackExists: CheckRule = ({ payback }) => {
  if (!payback) return waitsFor(['benefit.metric']);
  const { netPerYear, months, investment, phasedMonths } = payback;
  const figures = { net: netPerYear, months, phased: phasedMonths, investment };
  if (months.waitsFor.length > 0) return waitsFor(months.waitsFor, { figures });
  if (months.value === null)
    return failed({ fields: ['costs.runPerYear', 'benefit.valuePerUnit'], figures });
  return passed({ figures });
};

export const stakeholdersOwned: CheckRule = ({ plan: { stakeholders = [] } }) => {
  if (stakeholders.length === 0) return waitsFor(['stakeholders']);
  const missing = stakeholders.filter(({ owner }) => owner === undefined);
  return passedOnce(
    missing.map(({ id }) => `stakeholders.${id}.owner`),
    { ids: stakeholders.map(({ id }) => id) },
  );
};

/** Of the findings, those that speak of a slip in the case and not of a choice in the pilot. */
const slips = ['load-exceeds-capacity', 'effect-too-large', 'payback-too-short'] as const;

export const nothingImplausible: CheckRule = ({ warnings }) => {
  const found = warnings.filter(({ code }) => slips.some((slip) => slip === code));
  if (found.length === 0) return passed();
  return failed({
    fields: found.flatMap(({ fields }) => fields),
    figures: Object.assign({}, ...found.map(({ figures }) => figures)),
    ids: found.map(({ code }) => code),
  });
};
