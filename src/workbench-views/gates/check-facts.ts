/** What the sentence about a check is made of, in the reader's notation. */

import { formatDate, formatFigure, formatList } from '../../calculators/format.ts';
import { warningText } from '../../calculators/warn.ts';
import type { Analysis } from '../../model/collect.ts';
import type { Figure } from '../../model/figure.ts';
import type { Check } from '../../model/gates/check.ts';
import { input } from '../../model/inputs.ts';
import { type CheckId, gateIds } from '../../model/names.ts';
import type { Plan } from '../../model/plan.ts';
import { type CheckFacts, gateMessages } from '../messages/gates.ts';
import { entryName } from '../state/field-name.ts';

export function factsOf(check: Check, analysis: Analysis, locale: string): CheckFacts {
  const { plan } = analysis;
  const show = (figure: Figure) => formatFigure(figure, { currency: plan.currency, locale });
  const list = (texts: readonly string[]) => formatList(texts, locale);
  const start = plan.rollout?.start;
  return {
    figures: Object.fromEntries(
      Object.entries(check.figures).flatMap(([name, figure]) =>
        figure.value === null ? [] : [[name, show(figure)]],
      ),
    ),
    names: list(namesOf(check, plan)),
    measured: list(measured(check, analysis, show, locale)),
    lines: list(lines(analysis, show, locale)),
    waves: waves(analysis, show, locale),
    warnings: analysis.warnings
      .filter(({ code }) => check.ids.includes(code) || ofSupport(check.id, code))
      .map((warning) => warningText(warning, plan, locale))
      .join(' '),
    start: start ? formatDate(start, locale) : '',
  };
}

type Show = (figure: Figure) => string;

const ofSupport = (id: CheckId, code: string): boolean =>
  id === 'support-covers' && ['training-does-not-fit', 'support-does-not-fit'].includes(code);

/** Which list of the plan the ids of a check are from; metrics, where nothing is said. */
const listOf: Readonly<Partial<Record<CheckId, string>>> = {
  'stakeholders-owned': 'stakeholders',
  'rollback-defined': 'rollback',
  'triggers-for-rollout': 'rollback',
  'risks-rated': 'risks',
  'risks-acceptable': 'risks',
  'freezes-respected': 'rollout.freezes',
};

function namesOf({ id, ids }: Check, plan: Plan): string[] {
  const names =
    id === 'conditions-met'
      ? gateIds
          .flatMap((gate) => plan.decisions?.[gate]?.at(-1)?.conditions ?? [])
          .flatMap(({ id, text, met }) => (ids.includes(id) && !met ? [text] : []))
      : ids.map((each) => entryName(plan, `${listOf[id] ?? 'metrics'}.${each}`));
  return [...new Set(names)];
}

function measured({ ids }: Check, { results }: Analysis, show: Show, locale: string): string[] {
  const words = gateMessages(locale);
  return (results?.metrics ?? [])
    .filter(({ metric }) => ids.includes(metric.id))
    .map(({ metric, value, threshold, verdict }) =>
      words.measured(metric.name, show(value), show(threshold), words.verdicts[verdict]),
    );
}

/** A trigger on a metric may be a change of its baseline; the result knows the level. */
function lines({ plan, results }: Analysis, show: Show, locale: string): string[] {
  const words = gateMessages(locale);
  const levels = new Map(
    (results?.metrics ?? []).flatMap(({ rollback }) =>
      rollback.map(({ id, level }) => [id, level]),
    ),
  );
  return (plan.rollback ?? []).map((trigger) => {
    const at = `rollback.${trigger.id}`;
    const end = 'below' in trigger && trigger.below !== undefined ? 'below' : 'above';
    return words.line(
      entryName(plan, at),
      show(levels.get(trigger.id) ?? input(plan, `${at}.${end}`)),
    );
  });
}

function waves({ rollout }: Analysis, show: Show, locale: string): string {
  const words = gateMessages(locale);
  const hours = (needed: Figure, available: Figure | undefined) =>
    available ? words.hours(show(needed), show(available)) : show(needed);
  return (rollout?.capacity?.waves ?? [])
    .map((wave, index) => {
      const week = rollout?.phases[index]?.week;
      return `${words.wave(
        week ? show(week) : '',
        show(wave.newUnits),
        hours(wave.trainingHours, wave.trainingAvailable),
        hours(wave.supportHours, wave.supportAvailable),
      )}.`;
    })
    .join(' ');
}
