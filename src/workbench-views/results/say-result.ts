/** The verdicts of the pilot as sentences. */
import { showing } from '../../calculators/answers/answer.ts';
import { missingOf } from '../../calculators/answers/missing.ts';
import { formatList } from '../../calculators/format.ts';
import type { Analysis } from '../../model/collect.ts';
import type { PilotResult, Results } from '../../model/results.ts';
import { isUpTo } from '../../model/threshold.ts';
import { pilotResultMessages } from '../messages/pilot-results.ts';
import { resultsMessages } from '../messages/results.ts';

/** Go, remediate or stop, with why. */
export function outcomeText(results: Results, { plan }: Analysis, locale: string): string {
  const words = pilotResultMessages(locale);
  const { because, about, certain } = results;
  const names = plan.metrics.filter(({ id }) => about.includes(id)).map(({ name }) => name);
  const say = (certain ? undefined : words.byValue[because]) ?? words.certain[because];
  return say({ metrics: formatList(names, locale) });
}

/** A metric's verdict, and why. */
export function verdictText(result: PilotResult, analysis: Analysis, locale: string): string {
  const words = pilotResultMessages(locale);
  const { metric, verdict, reason, waitsFor } = result;
  const show = showing(analysis, locale);
  const because = words.reasons[reason]({
    value: valueText(result, analysis, locale),
    low: show(result.low),
    high: show(result.high),
    asked: askedOf(result, show(result.threshold), locale),
    missing: missingOf(waitsFor, metric, analysis.plan, locale),
  });
  return words.verdict(metric.name, resultsMessages(locale).verdicts[verdict], because);
}

/** The threshold with its direction, so that one need not know which way is better. */
function askedOf({ metric }: PilotResult, level: string, locale: string): string {
  const { atLeast, atMost } = resultsMessages(locale);
  return isUpTo(metric) ? atMost(level) : atLeast(level);
}

/** The value, with its change where it was compared with the baseline. */
function valueText({ metric, value, reference }: PilotResult, analysis: Analysis, locale: string) {
  const show = showing(analysis, locale);
  const change = analysis.metrics.find((entry) => entry.metric.id === metric.id)?.relativeChange;
  if (!change?.value || !reference?.path.endsWith('.baseline')) return show(value);
  const words = pilotResultMessages(locale);
  const say = change.value > 0 ? words.risen : words.fallen;
  return say({ value: show(value), change: show(change) });
}

/** What else there is to know about a verdict: what it rests on, and rollback lines passed. */
export function remarksOn(result: PilotResult, analysis: Analysis, locale: string): string[] {
  const words = pilotResultMessages(locale);
  const { metric, verdict, basis, intervalWaitsFor, value, rollback } = result;
  const show = showing(analysis, locale);
  const byValue = basis === 'estimate' && (verdict === 'met' || verdict === 'missed');
  const missing = missingOf(intervalWaitsFor, metric, analysis.plan, locale);
  return [
    ...(byValue ? [missing === '' ? words.noInterval : words.byValueAlone(missing)] : []),
    ...rollback.flatMap(({ crossed, level, weeks }) => [
      ...(crossed ? [words.crossed({ value: show(value), level: show(level) })] : []),
      ...(weeks.length > 0
        ? [
            words.weeksPast({
              weeks: formatList(weeks.map(String), locale),
              several: weeks.length > 1,
              level: show(level),
            }),
          ]
        : []),
    ]),
  ];
}
