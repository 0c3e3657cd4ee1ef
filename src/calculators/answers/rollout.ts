/** What going step by step gives up, in a sentence. */
import type { Analysis } from '../../model/collect.ts';
import type { Rollout } from '../../model/rollout.ts';
import { rolloutMessages } from '../messages/rollout.ts';
import { type Answer, answered, showing, waiting } from './answer.ts';

export function rolloutAnswer(rollout: Rollout, analysis: Analysis, locale: string): Answer {
  const words = rolloutMessages(locale);
  const show = showing(analysis, locale);
  const missing = rollout.benefitPhased.waitsFor;
  if (missing.length > 0) return waiting(missing, words.waits, analysis, locale);
  const values = {
    phased: show(rollout.benefitPhased),
    bigBang: show(rollout.benefitBigBang),
    forgone: show(rollout.forgone),
    weeks: show(rollout.weeks),
  };
  const forgone = rollout.forgone.value ?? 0;
  // A dip can cost more than the phases save, or a big bang more than they.
  if (forgone < 0 || (rollout.benefitPhased.value ?? 0) < 0)
    return answered(words.learning(values));
  const stops = rollout.phases.length - 1;
  if (stops === 0) return answered(forgone === 0 ? words.atOnce(values) : words.single(values));
  const [own, bigBang] = rollout.schedules;
  const price =
    bigBang?.id !== 'big-bang' || !own?.worstLoss.value
      ? words.price(stops)
      : words.priceWithHarm({
          harm: show(rollout.harm.size),
          loss: show(own.worstLoss),
          lossAtOnce: show(bigBang.worstLoss),
        });
  return answered(words.answer({ ...values, price }));
}
