/** Is the pilot large enough, in a sentence. */
import type { Cohort } from '../../model/cohort.ts';
import type { Analysis } from '../../model/collect.ts';
import { input } from '../../model/inputs.ts';
import { cohortMessages } from '../messages/cohort.ts';
import { type Answer, answered, showing, waiting } from './answer.ts';

export function cohortAnswer(cohort: Cohort, analysis: Analysis, locale: string): Answer {
  const { plan, warnings } = analysis;
  const words = cohortMessages(locale);
  const show = showing(analysis, locale);
  const { required, power, effect, detectable } = cohort;
  const values = {
    units: show(input(plan, 'cohort.units')),
    effect: show(effect),
    power: show(power),
    aim: show(input(plan, 'cohort.power')),
    required: show(required),
    detectable: show(detectable),
  };
  const missing = [...required.waitsFor, ...power.waitsFor];
  if (missing.length > 0) return waiting(missing, words.waits, analysis, locale);
  if (required.absent === 'unreachable') return answered(words.unreachable(values));
  if (required.value === null) return answered(words.nothing(values));
  const tooFew = warnings.some(({ code }) => code === 'cohort-underpowered');
  const driver = plan.metrics.find(({ id, role }) => id === cohort.driver && role !== 'primary');
  if (!driver) return answered(tooFew ? words.tooFew(values) : words.enough(values));
  const driven = { ...values, metric: driver.name, all: show(cohort.requiredAll) };
  if (cohort.requiredAll.value === null) return answered(words.outOfReachFor(driven));
  if (tooFew) return answered(words.tooFewDriven(driven));
  const misses = warnings.some(({ code }) => code === 'cohort-misses-metric');
  return answered(misses ? words.tooFewFor(driven) : words.enoughDriven(driven));
}
