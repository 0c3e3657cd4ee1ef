/** One answer for each question about the plan: a sentence, or the fields that it waits for. */
import type { Answer } from '../../../calculators/answers/answer.ts';
import { answered, showing } from '../../../calculators/answers/answer.ts';
import { cohortAnswer } from '../../../calculators/answers/cohort.ts';
import { paybackAnswer } from '../../../calculators/answers/payback.ts';
import { rolloutAnswer } from '../../../calculators/answers/rollout.ts';
import { formatDate, formatList } from '../../../calculators/format.ts';
import { messagesFor } from '../../../calculators/messages/shared.ts';
import type { Analysis } from '../../../model/collect.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Results } from '../../../model/results.ts';
import { primaryMetric } from '../../../model/roles.ts';
import type { Rollout } from '../../../model/rollout.ts';
import { saysMessages } from '../../messages/says.ts';
import { outcomeText } from '../../results/say-result.ts';

export type QuestionId = 'cohort' | 'payback' | 'rollout' | 'results';

export interface Said extends Answer {
  readonly question: QuestionId;
  /** What can be opened to its explanation. */
  readonly figures: readonly Figure[];
}

const waits = (...waitsFor: readonly string[]): Answer => ({ text: '', waitsFor });

export function answersTo(analysis: Analysis, locale: string): readonly Said[] {
  const { plan, cohort, payback, rollout, results } = analysis;
  const primary = primaryMetric(plan);
  // Before there is a metric, there is no benefit to choose one for.
  const benefit = primary ? 'benefit.metric' : 'metrics';
  return [
    {
      question: 'cohort',
      ...(cohort && primary
        ? cohortAnswer(cohort, analysis, locale)
        : waits(...(primary ? [] : ['metrics']), 'cohort.units')),
      figures: cohort ? [cohort.required, cohort.power, cohort.detectable, cohort.share] : [],
    },
    {
      question: 'payback',
      ...(payback ? paybackAnswer(payback, analysis, locale) : waits(benefit)),
      figures: payback
        ? [payback.months, payback.phasedMonths, payback.investment, payback.netPerYear]
        : [],
    },
    {
      question: 'rollout',
      ...(rollout
        ? rolloutSaid(rollout, analysis, locale)
        : waits(...(plan.rollout ? [] : ['rollout.phases']), ...(payback ? [] : [benefit]))),
      figures: rollout ? [rollout.weeks, rollout.forgone] : [],
    },
    { question: 'results', ...resultsSaid(results, analysis, locale), figures: [] },
  ];
}

/** The timeline stands whatever else is missing; then what the steps cost. */
function rolloutSaid(rollout: Rollout, analysis: Analysis, locale: string): Answer {
  const words = saysMessages(locale);
  const show = showing(analysis, locale);
  const { phases, weeks } = rollout;
  const review = phases.at(-1)?.review;
  const timeline = words.timeline({
    steps: words.steps(phases.length),
    weeks: show(weeks),
    phases: formatList(
      phases.map(({ share, week, starts }) => {
        const values = { share: show(share), week: show(week) };
        return starts
          ? words.phaseOn({ ...values, date: formatDate(starts, locale) })
          : words.phase(values);
      }),
      locale,
    ),
  });
  const price = rolloutAnswer(rollout, analysis, locale);
  const { spoken } = messagesFor(locale).frame;
  return {
    text: spoken([
      timeline,
      ...(review ? [words.lastReview(formatDate(review, locale))] : []),
      ...(price.waitsFor.length > 0 ? [] : [price.text]),
    ]),
    waitsFor: price.waitsFor,
  };
}

/** Until all that decides is measured, the sentence waits for the rest. */
function resultsSaid(results: Results | undefined, analysis: Analysis, locale: string): Answer {
  if (!results || results.because === 'no-primary') return waits('metrics');
  const text = outcomeText(results, analysis, locale);
  if (results.outcome !== 'not-measured') return answered(text);
  const missing = results.metrics
    .filter(({ metric }) => results.about.includes(metric.id))
    .flatMap(({ metric, verdict, waitsFor }) =>
      verdict === 'no-threshold' ? [`metrics.${metric.id}.threshold`] : waitsFor,
    );
  return { text, waitsFor: [...new Set(missing)] };
}
