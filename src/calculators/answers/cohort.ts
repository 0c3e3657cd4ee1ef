/** Whether the pilot can see what it must, as a sentence. */
import type { Cohort } from '../../model/cohort.ts';
import type { Analysis } from '../../model/collect.ts';
import type { Figure } from '../../model/figure.ts';
import { input } from '../../model/inputs.ts';
import { labelOf } from '../explain.ts';
import { formatFigure, formatList } from '../format.ts';
import { cohortMessages } from '../messages/cohort.ts';

export function cohortAnswer(cohort: Cohort, { plan, warnings }: Analysis, locale: string): string {
  const words = cohortMessages(locale);
  const show = (figure: Figure) => formatFigure(figure, { currency: plan.currency, locale });
  const { required, power, effect, detectable } = cohort;
  const values = {
    units: show(input(plan, 'cohort.units')),
    effect: show(effect),
    power: show(power),
    aim: show(input(plan, 'cohort.power')),
    required: show(required),
    detectable: show(detectable),
  };
  const missing = [...new Set([...required.waitsFor, ...power.waitsFor])];
  if (missing.length > 0)
    return words.waits(
      formatList(
        missing.map((path) => labelOf(`plan.${path}`, plan, locale)),
        locale,
      ),
    );
  if (required.absent === 'unreachable') return words.unreachable(values);
  if (required.value === null) return words.nothing(values);
  const tooFew = warnings.some(({ code }) => code === 'cohort-underpowered');
  const driver = plan.metrics.find(({ id, role }) => id === cohort.driver && role !== 'primary');
  if (!driver) return tooFew ? words.tooFew(values) : words.enough(values);
  const driven = { ...values, metric: driver.name, all: show(cohort.requiredAll) };
  if (cohort.requiredAll.value === null) return words.outOfReachFor(driven);
  if (tooFew) return words.tooFewDriven(driven);
  const misses = warnings.some(({ code }) => code === 'cohort-misses-metric');
  return misses ? words.tooFewFor(driven) : words.enoughDriven(driven);
}
