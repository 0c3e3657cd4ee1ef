/** The names of what the parts of the workbench share: roles, stances. */

import type { Role } from '../../model/framework.ts';
import { byLanguage } from '../../words/by-language.ts';

export const nameMessages = byLanguage({
  en: {
    roles: {
      'product-owner': 'Product owner',
      'automation-architect': 'Automation architect',
      'transformation-lead': 'Transformation lead',
      'risk-officer': 'Risk officer',
      'operations-lead': 'Operations lead',
    } satisfies Record<Role, string>,
    stances: {
      supportive: 'Supportive',
      undecided: 'Undecided',
      opposed: 'Opposed',
    },
  },
});
