/** What going step by step gives up and what it guards against, as a sentence. */
import type { Figure } from '../../model/figure.ts';
import type { Plan } from '../../model/plan.ts';
import type { Rollout } from '../../model/rollout.ts';
import { labelOf } from '../explain.ts';
import { formatFigure, formatList } from '../format.ts';
import { rolloutMessages } from '../messages/rollout.ts';

export function rolloutAnswer(rollout: Rollout, plan: Plan, locale: string): string {
  const words = rolloutMessages(locale);
  const show = (figure: Figure) => formatFigure(figure, { currency: plan.currency, locale });
  const missing = rollout.benefitPhased.waitsFor.map((path) =>
    labelOf(`plan.${path}`, plan, locale),
  );
  if (missing.length > 0) return words.waits(formatList(missing, locale));
  const values = {
    phased: show(rollout.benefitPhased),
    bigBang: show(rollout.benefitBigBang),
    forgone: show(rollout.forgone),
    weeks: show(rollout.weeks),
  };
  const forgone = rollout.forgone.value ?? 0;
  // A dip can cost more than the phases save, or a big bang more than they.
  if (forgone < 0 || (rollout.benefitPhased.value ?? 0) < 0) return words.learning(values);
  const stops = rollout.phases.length - 1;
  if (stops === 0) return forgone === 0 ? words.atOnce(values) : words.single(values);
  const [own, bigBang] = rollout.schedules;
  const price =
    bigBang?.id !== 'big-bang' || !own?.worstLoss.value
      ? words.price(stops)
      : words.priceWithHarm({
          harm: show(rollout.harm.size),
          loss: show(own.worstLoss),
          lossAtOnce: show(bigBang.worstLoss),
        });
  return words.answer({ ...values, price });
}
