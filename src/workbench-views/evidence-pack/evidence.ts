/** What the plan shows: results, risks, assumptions, and figures with how they are computed. */
import { explain } from '../../calculators/explanation.ts';
import { warningText } from '../../calculators/warn.ts';
import { figureAt } from '../../model/collect.ts';
import { keyFigures } from '../../model/comparison.ts';
import type { PilotResult, RiskRating } from '../../model/index.ts';
import { input } from '../../model/inputs.ts';
import { isUpTo } from '../../model/threshold.ts';
import { governanceMessages } from '../messages/governance.ts';
import { nameMessages } from '../messages/names.ts';
import { packMessages } from '../messages/pack.ts';
import { resultsMessages } from '../messages/results.ts';
import { ownerOf, type PackContext } from './context.ts';
import type {
  PackAssumption,
  PackFigure,
  PackFormula,
  PackMetric,
  PackRating,
  PackRisk,
} from './document.ts';

export const packMetrics = (context: PackContext): PackMetric[] =>
  (context.analysis.results?.metrics ?? []).map((result) => packMetric(result, context));

function packMetric(result: PilotResult, context: PackContext): PackMetric {
  const { show, locale } = context;
  const words = resultsMessages(locale);
  const { metric, reference, threshold, rollback, verdict, reason } = result;
  const level = isUpTo(metric) ? words.atMost : words.atLeast;
  return {
    id: metric.id,
    name: metric.name,
    role: nameMessages(locale).metricRoles[metric.role],
    value: show(result.value),
    ...(reference && { reference: show(reference) }),
    ...changeOf(result, context),
    threshold: threshold.value === null ? show(threshold) : level(show(threshold)),
    rollback: rollback.map(({ fires, level, crossed }) => {
      const line = words.rollback[fires](show(level));
      const text =
        crossed === undefined ? line : crossed ? words.crossed(line) : words.notCrossed(line);
      return { text, crossed };
    }),
    code: verdict,
    verdict: words.verdicts[verdict],
    reason: words.reasons[reason],
  };
}

/** In the terms of the threshold; a level is held against no baseline. */
function changeOf(
  { metric: { id, threshold } }: PilotResult,
  { analysis, show, locale }: PackContext,
): { readonly change?: string } {
  const name = threshold && 'relativeChange' in threshold ? 'relativeChange' : 'change';
  const figure = figureAt(analysis, `metrics.${id}.${name}`);
  return figure && figure.value !== null
    ? { change: packMessages(locale).signed(show(figure), figure.value) }
    : {};
}

export function packRisks({ analysis, locale }: PackContext): PackRisk[] {
  const words = governanceMessages(locale);
  return (analysis.risks?.risks ?? []).map(({ risk, inherent, residual }) => ({
    id: risk.id,
    title: risk.title,
    before: packRating(inherent, locale),
    ...(risk.control !== undefined && { control: risk.control }),
    ...(risk.owner && { owner: words.roles[risk.owner] }),
    ...(risk.function && { function: words.functions[risk.function] }),
    after: packRating(residual, locale),
    ...(risk.note !== undefined && { note: risk.note }),
  }));
}

function packRating({ band, likelihood, impact }: RiskRating, locale: string): PackRating {
  const { bands, notRated } = governanceMessages(locale);
  const text = band ? `${bands[band]} (${likelihood.value}\u00A0×\u00A0${impact.value})` : notRated;
  return { band, text };
}

export const packAssumptions = (context: PackContext): PackAssumption[] =>
  (context.analysis.plan.assumptions ?? []).map(({ of, because }) => ({
    path: of,
    label: context.fieldLabel(of),
    value: assumedValue(context, of),
    because,
  }));

/** Most are numbers; a date and a choice are not. */
function assumedValue({ analysis: { plan }, show, date, locale }: PackContext, of: string): string {
  const { comparison } = plan.cohort ?? {};
  if (of === 'cohort.comparison' && comparison) return packMessages(locale).comparison[comparison];
  const { start } = plan.rollout ?? {};
  return of === 'rollout.start' && start ? date(start) : show(input(plan, of), 'exact');
}

/** On a calculator's page a warning need not name its metric; among others it must. */
export const packWarnings = ({ analysis: { plan, warnings }, locale }: PackContext): string[] =>
  warnings.map((warning) => {
    const text = warningText(warning, plan, locale);
    const of = ownerOf(plan, warning.fields[0] ?? '');
    return of === undefined || text.includes(of) ? text : packMessages(locale).warningOf(of, text);
  });

/** The key figures of one room that have a value, or say why they have none. */
export const packFigures = ({ analysis, label, show }: PackContext, room: string): PackFigure[] =>
  keyFigures
    .filter((path) => path.startsWith(`${room}.`))
    .flatMap((path) => {
      const figure = figureAt(analysis, path);
      return figure ? [{ path, label: label(path), value: show(figure) }] : [];
    });

/** How the figures shown are computed; what nothing was computed for is left out. */
export const packFormulas = (
  { analysis, locale }: PackContext,
  shown: readonly PackFigure[],
): PackFormula[] =>
  shown.flatMap(({ path }) => {
    const figure = figureAt(analysis, path);
    if (!figure || figure.value === null) return [];
    const { label, formula, filled, result } = explain(figure, analysis, locale);
    return formula === undefined || filled === undefined
      ? []
      : [{ path, label, formula, filled, value: result }];
  });
