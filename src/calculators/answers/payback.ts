/** When the investment is back, as a sentence. */
import type { Figure } from '../../model/figure.ts';
import type { Payback } from '../../model/payback.ts';
import type { Plan } from '../../model/plan.ts';
import { labelOf } from '../explain.ts';
import { formatFigure, formatList } from '../format.ts';
import { paybackMessages } from '../messages/payback.ts';

export function paybackAnswer(payback: Payback, plan: Plan, locale: string): string {
  const words = paybackMessages(locale);
  const show = (figure: Figure) => formatFigure(figure, { currency: plan.currency, locale });
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
  const waiting = [...new Set([...months.waitsFor, ...phasedMonths.waitsFor])];
  const missing = waiting.map((path) => labelOf(`plan.${path}`, plan, locale));
  if (missing.length > 0) return words.waits(formatList(missing, locale));
  if (effect.absent === 'undefined') {
    const level = Object.values(effect.inputs).find(({ value }) => value === 0);
    return words.noEffect(labelOf(level?.path ?? effect.path, plan, locale));
  }
  if (months.value === null) return words.never(values);
  if (payback.investment.value === 0) return words.nothingSpent;
  if (!plan.rollout) return words.atOnce(values);
  return phasedMonths.value === null ? words.phasedNever(values) : words.answer(values);
}
