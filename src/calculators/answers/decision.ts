/** Whether the pilot worked, in a sentence. */
import type { Analysis } from '../../model/collect.ts';
import type { Decision } from '../../model/decision.ts';
import { formatList } from '../format.ts';
import { decisionMessages } from '../messages/decision.ts';
import { messagesFor } from '../messages/shared.ts';

export function decisionAnswer(decision: Decision, analysis: Analysis, locale: string): string {
  const words = decisionMessages(locale);
  const { because, about, threats } = decision;
  const names = analysis.plan.metrics
    .filter(({ id }) => about.includes(id))
    .map(({ name }) => name);
  const verdicts = analysis.metrics
    .filter(({ metric }) => metric.role !== 'secondary')
    .map(({ verdict }) => verdict);
  const all = because === 'waits' && names.length === verdicts.length;
  const average = verdicts.every((verdict) => verdict === 'not-measured')
    ? words.average.none
    : verdicts.every((verdict) => verdict === 'met')
      ? words.average.all
      : words.average.some;
  const said = words.answer[because]({
    metrics: all ? words.anyMetric : formatList(names, locale),
    average,
  });
  const { spoken } = messagesFor(locale).frame;
  return because === 'all-passed' && threats.length > 0 ? spoken([said, words.overTime]) : said;
}
