/** What the requirements of single metrics say against a cohort. */
import type { Cohort } from '../cohort.ts';
import { cohortBand } from '../conventions.ts';
import type { Figure } from '../figure.ts';
import { input } from '../inputs.ts';
import type { Plan } from '../plan.ts';
import type { Warning } from '../plausibility.ts';

/** More than a size, or more than the whole population has. */
const exceeds = ({ value, absent }: Figure, size: number | null): boolean =>
  absent === 'unreachable' || (value !== null && size !== null && value > size);

export function implausibleRequirements(plan: Plan, cohort: Cohort | undefined): Warning[] {
  if (!cohort) return [];
  const units = input(plan, 'cohort.units');
  const { required, effect, bandHigh, bandDetectable, driver } = cohort;
  const warnings: Warning[] = [];
  if (exceeds(required, bandHigh.value))
    warnings.push({
      code: 'cohort-band-cannot-see',
      fields: ['cohort.units'],
      figures: { high: cohortBand.high, most: bandHigh, seen: bandDetectable, effect },
    });
  const driving = cohort.requirements.find(({ metric }) => metric.id === driver);
  if (driving && driving.metric.role !== 'primary' && exceeds(driving.required, units.value))
    warnings.push({
      code: 'cohort-misses-metric',
      fields: [`metrics.${driving.metric.id}.threshold`],
      figures: { units, required: driving.required, detectable: driving.detectable },
    });
  if (units.value !== null && cohort.assumed.includes('units-independent'))
    warnings.push({
      code: 'cohort-independent-assumed',
      fields: ['cohort.clusters.icc'],
      figures: {},
    });
  return warnings;
}
