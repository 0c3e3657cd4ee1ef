/** The names of what the stages are about, wherever they are said: stances, roles of metrics. */
import type { MetricRole, Stance } from '../../model/names.ts';
import { byLanguage } from '../../words/by-language.ts';

export const nameMessages = byLanguage({
  en: {
    stances: {
      supportive: 'Supportive',
      undecided: 'Undecided',
      opposed: 'Opposed',
    } satisfies Record<Stance, string>,
    metricRoles: {
      primary: 'Primary',
      guardrail: 'Guardrail',
      adoption: 'Adoption',
      secondary: 'Secondary',
    } satisfies Record<MetricRole, string>,
  },
});
