/** The names of stances, metric roles and verdicts: codes of plan and analysis as people say them. */
import { byLanguage } from '../../calculators/messages/by-language.ts';
import type { Metric, Plan } from '../../model/plan.ts';
import type { ResultVerdict } from '../../model/results.ts';

type Stance = NonNullable<NonNullable<Plan['stakeholders']>[number]['stance']>;

export const nameMessages = byLanguage({
  en: {
    stances: {
      supportive: 'Supportive',
      undecided: 'Undecided',
      opposed: 'Opposed',
    } satisfies Record<Stance, string>,
    verdicts: {
      met: 'Met',
      missed: 'Missed',
      inconclusive: 'Inconclusive',
      'not-measured': 'Not measured',
      'no-threshold': 'No threshold',
    } satisfies Record<ResultVerdict, string>,
    metricRoles: {
      primary: 'Primary',
      guardrail: 'Guardrail',
      adoption: 'Adoption',
      secondary: 'Secondary',
    } satisfies Record<Metric['role'], string>,
  },
});
