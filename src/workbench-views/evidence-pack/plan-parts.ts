/** What a committee reads about a plan itself: whom it affects, what it costs, what stops it. */
import { formatDate } from '../../calculators/format.ts';
import { figureAt } from '../../model/collect.ts';
import { freezesOf } from '../../model/freezes.ts';
import { input } from '../../model/inputs.ts';
import type { Plan } from '../../model/plan.ts';
import { firesAbove, type Trigger } from '../../model/triggers.ts';
import { governanceMessages } from '../messages/governance.ts';
import { nameMessages } from '../messages/names.ts';
import { packMessages } from '../messages/pack.ts';
import { resultsMessages } from '../messages/results.ts';
import type { PackContext } from './context.ts';
import type { PackFigure, PackFreeze, PackStakeholder, PackTrigger } from './document.ts';

export const packStakeholders = ({ analysis, locale }: PackContext): PackStakeholder[] =>
  (analysis.plan.stakeholders ?? []).map(({ name, change, stance, owner }) => ({
    name,
    ...(change !== undefined && { change }),
    ...(stance && { stance: nameMessages(locale).stances[stance] }),
    ...(owner && { owner: governanceMessages(locale).roles[owner] }),
  }));

/** Every line of the budget, then what they add up to, then the run cost. */
export function packCosts({ analysis, label, show }: PackContext): PackFigure[] {
  const { costs } = analysis.plan;
  if (!costs) return [];
  const paths = [
    'plan.costs.build',
    'plan.costs.pilot',
    ...(costs.hardening ?? []).map(({ id }) => `plan.costs.hardening.${id}.amount`),
    ...(costs.rollout ?? []).map(({ id }) => `plan.costs.rollout.${id}.amount`),
    'payback.changeManagement',
    'payback.buffer',
    'payback.investment',
    'plan.costs.runPerYear',
  ];
  return paths.flatMap((path) => {
    const figure = figureAt(analysis, path);
    return figure && figure.value !== null
      ? [{ path, label: label(path), value: show(figure, 'full') }]
      : [];
  });
}

export const packFreezes = ({ analysis, locale }: PackContext): PackFreeze[] =>
  freezesOf(analysis.plan.rollout ?? {}).map(({ name, from, to }) => ({
    name,
    from: formatDate(from, locale),
    to: formatDate(to, locale),
  }));

export const packTriggers = (context: PackContext): PackTrigger[] =>
  (context.analysis.plan.rollback ?? []).map((trigger) => ({
    watched: watchedBy(context.analysis.plan, trigger),
    fires: firingOf(context, trigger),
  }));

const watchedBy = (plan: Plan, trigger: Trigger): string =>
  'metric' in trigger
    ? (plan.metrics.find(({ id }) => id === trigger.metric)?.name ?? trigger.metric)
    : trigger.signal;

/** A limit in the metric's unit; a change that no baseline turns into one yet, as a change. */
function firingOf({ analysis, locale, show }: PackContext, trigger: Trigger): string {
  const { rollback } = resultsMessages(locale);
  const side = firesAbove(trigger) ? 'above' : 'below';
  const line = (analysis.results?.metrics ?? [])
    .flatMap((result) => result.rollback)
    .find(({ id }) => id === trigger.id);
  if (line && line.level.value !== null) return rollback[side](show(line.level));
  const limit = (name: string) =>
    show(input(analysis.plan, `rollback.${trigger.id}.${name}`), 'exact');
  if ('relativeChange' in trigger) return packMessages(locale).change(limit('relativeChange'));
  return rollback[side](limit('above' in trigger ? 'above' : 'below'));
}
