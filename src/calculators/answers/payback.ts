/** When the investment is back, in a sentence. */
import type { Analysis } from '../../model/collect.ts';
import type { Figure } from '../../model/figure.ts';
import type { Payback } from '../../model/payback.ts';
import { labelOf } from '../explain.ts';
import { paybackMessages } from '../messages/payback.ts';
import { type Answer, answered, showing, waiting } from './answer.ts';

export function paybackAnswer(payback: Payback, analysis: Analysis, locale: string): Answer {
  const { plan } = analysis;
  const words = paybackMessages(locale);
  const show = showing(analysis, locale);
  const { months, phasedMonths, effect } = payback;
  const period = (...[inMonths, inWeeks]: [Figure, Figure]) => {
    const [month, week] = [show(inMonths), show(inWeeks)];
    // Both are the same words where they are too short for a number.
    return month === week ? month : words.period(month, week);
  };
  const values = {
    investment: show(payback.investment),
    net: show(payback.netPerYear),
    full: period(months, payback.weeks),
    phased: period(phasedMonths, payback.phasedWeeks),
  };
  const missing = [...months.waitsFor, ...phasedMonths.waitsFor];
  if (missing.length > 0) return waiting(missing, words.waits, analysis, locale);
  if (effect.absent === 'undefined') {
    const level = Object.values(effect.inputs).find(({ value }) => value === 0);
    return answered(words.noEffect(labelOf(level?.path ?? effect.path, plan, locale)));
  }
  if (months.value === null) return answered(words.never(values));
  if (payback.investment.value === 0) return answered(words.nothingSpent);
  if (!plan.rollout) return answered(words.atOnce(values));
  return answered(phasedMonths.value === null ? words.phasedNever(values) : words.answer(values));
}
