/** A round of the quiz as its page shows it: the results as people read them, and the verdict. */
import { formatFigure, formatList } from '../../calculators/format.ts';
import { judgeRound, type Round } from '../../exercises/rounds.ts';
import { type Analysis, type Figure, input, type Plan } from '../../model/index.ts';
import { nameMessages } from '../../workbench-views/messages/names.ts';
import { resultsMessages } from '../../workbench-views/messages/results.ts';
import { quizWords as words } from './messages.ts';

export interface ShownResult {
  readonly id: string;
  readonly metric: string;
  readonly role: string;
  readonly asked: string;
  readonly result: string;
  readonly against: string;
  readonly measured: string;
  readonly interval: string;
}

export function showRound(round: Round, plan: Plan, locale: string) {
  const judged = judgeRound(plan, round.with);
  if (!judged.ok) throw new Error(`Round "${round.id}": ${judged.message}`);
  const { analysis, verdict } = judged;
  const results = resultsOf(analysis, locale);
  const names = results.filter(({ id }) => verdict.about.includes(id)).map(({ metric }) => metric);
  const because = words.because[verdict.because]({ metrics: formatList(names, locale) });
  return {
    results,
    rollback: rollbackOf(analysis, locale),
    money: moneyOf(analysis, locale),
    call: verdict.call,
    /** The answers to "what decides it" that are right. */
    reasons: reasonsOf(verdict.because, verdict.about),
    says: words.says({ call: words.calls[verdict.call], because }),
  };
}

function resultsOf({ plan, results, decision }: Analysis, locale: string): ShownResult[] {
  const { atLeast, atMost } = resultsMessages(locale);
  const { metricRoles } = nameMessages(locale);
  const show = (figure: Figure) => formatFigure(figure, { currency: plan.currency, locale });
  return (results?.metrics ?? []).map(({ metric, value, threshold, reference, low, high }) => {
    const n = input(plan, `metrics.${metric.id}.observed.n`);
    const comparison = decision?.judgements.find((it) => it.metric === metric)?.comparison;
    const bound = metric.better === 'lower' ? atMost : atLeast;
    return {
      id: metric.id,
      metric: metric.name,
      role: metricRoles[metric.role],
      asked: threshold.value === null ? words.nothing : bound(show(threshold)),
      result: show(value),
      against: againstOf(reference, comparison, show),
      measured: n.value === null ? words.unknown : show(n),
      interval: low.value === null ? words.unknown : `${show(low)} – ${show(high)}`,
    };
  });
}

function againstOf(
  reference: Figure | undefined,
  comparison: keyof typeof words.comparisons = 'level',
  show: (figure: Figure) => string,
): string {
  if (reference?.value === null) return words.nothing;
  return words.comparisons[comparison]({ value: reference ? show(reference) : '' });
}

function rollbackOf({ plan, results }: Analysis, locale: string): string[] {
  const { rollback } = resultsMessages(locale);
  return (results?.metrics ?? []).flatMap(({ metric, rollback: lines }) =>
    lines.map(({ fires, level }) =>
      words.rollback({
        metric: metric.name.toLowerCase(),
        level: rollback[fires](formatFigure(level, { currency: plan.currency, locale })),
      }),
    ),
  );
}

function moneyOf({ plan, payback }: Analysis, locale: string): string | undefined {
  if (!payback) return undefined;
  const show = (figure: Figure) => formatFigure(figure, { currency: plan.currency, locale });
  return words.money({
    benefit: show(payback.benefitPerYear),
    run: show(payback.runPerYear),
    net: show(payback.netPerYear),
    investment: show(payback.investment),
  });
}

const general: Readonly<Record<string, keyof typeof words.reasons>> = {
  'all-met': 'nothing',
  'never-pays': 'money',
  'over-time': 'comparison',
  'chance-open': 'chance',
};

function reasonsOf(because: string, about: readonly string[]): readonly string[] {
  const reason = general[because];
  return reason ? [reason] : about;
}
