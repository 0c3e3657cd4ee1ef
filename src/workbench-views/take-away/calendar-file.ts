/** The rollout of a plan as a calendar file, in words. */
import { namesIn } from '../../calculators/explain.ts';
import { formatValue } from '../../calculators/format.ts';
import { share } from '../../model/figure.ts';
import type { Plan } from '../../model/index.ts';
import { datesOf, type PlanDate } from '../../workbench/calendar.ts';
import { fileName } from '../../workbench/file-name.ts';
import { asICalendar } from '../../workbench/icalendar.ts';
import type { TextFile } from '../../workbench/save-as.ts';
import { calendarMessages } from '../messages/calendar.ts';
import { governanceMessages } from '../messages/governance.ts';

/**
 * Undefined where the plan has no date yet: without the first day of the rollout, a dated freeze or
 * a decision there is nothing to put into a calendar.
 */
export function calendarFile(plan: Plan, locale: string, now: Date): TextFile | undefined {
  const dates = datesOf(plan);
  if (dates.length === 0) return undefined;
  const content = {
    id: plan.id,
    name: calendarMessages(locale).name(plan.title),
    language: locale.split('-')[0] ?? locale,
    events: dates.map((date) => ({ ...date, ...wordsFor(date, plan, locale) })),
  };
  return {
    name: `${fileName(plan.title, 'plan')}.ics`,
    type: 'text/calendar;charset=utf-8',
    text: asICalendar(content, now),
  };
}

function wordsFor(date: PlanDate, plan: Plan, locale: string) {
  const words = calendarMessages(locale);
  const names = governanceMessages(locale);
  const of = { plan: plan.title };
  switch (date.kind) {
    case 'phase': {
      const { phase, number } = date;
      const values = {
        ...of,
        number: String(number),
        of: String(date.of),
        share: formatValue(phase.share, share, { currency: plan.currency, locale }),
        units: namesIn(plan, '', locale).units,
        week: String(phase.week),
        planned: String(phase.planned),
      };
      const moved = phase.week > phase.planned ? [words.moved(values)] : [];
      return {
        summary: words.phase(values),
        description: [words.phaseText(values), ...moved].join('\n'),
      };
    }
    case 'review':
      return {
        summary: words.review({ ...of, number: String(date.number) }),
        description: words.reviewText[date.decides],
      };
    case 'freeze':
      return { summary: words.freeze({ ...of, name: date.name }), description: words.freezeText };
    case 'decision': {
      const { decision, role, reason } = date.decision;
      const values = { ...of, gate: date.gate, decision: names.decisions[decision] };
      const because = reason === undefined ? [] : [words.reason(reason)];
      return {
        summary: words.decision(values),
        description: [words.decisionText({ role: names.roles[role] }), ...because].join('\n'),
      };
    }
    case 'condition': {
      const { met, text } = date.condition;
      const summary = met ? words.conditionMet : words.condition;
      return { summary: summary({ ...of, gate: date.gate }), description: text };
    }
  }
}
