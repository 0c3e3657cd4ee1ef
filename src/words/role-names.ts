/** What the roles are called that decide at gates, own artifacts and keep pages true. */
import type { Role } from '../model/names.ts';
import { byLanguage } from './by-language.ts';

export const roleNames = byLanguage({
  en: {
    'product-owner': 'Product owner',
    'automation-architect': 'Automation architect',
    'transformation-lead': 'Transformation lead',
    'risk-officer': 'Risk officer',
    'operations-lead': 'Operations lead',
  } satisfies Record<Role, string>,
});
