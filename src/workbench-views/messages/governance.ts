/** The names of what gates, evidence and risks are made of. */

import type {
  EvidenceStatus,
  GateDecision,
  RiskBand,
  RiskDimension,
  RiskFunction,
} from '../../model/index.ts';
import { byLanguage } from '../../words/by-language.ts';
import { roleNames } from '../../words/role-names.ts';

export const governanceMessages = byLanguage({
  en: {
    roles: roleNames('en'),
    decisions: {
      go: 'Go',
      conditional: 'Go, with conditions',
      'no-go': 'No-go',
    } satisfies Record<GateDecision['decision'], string>,
    notDecided: 'Not decided yet',
    statuses: { missing: 'Missing', draft: 'Draft', done: 'Done' } satisfies Record<
      EvidenceStatus,
      string
    >,
    answers: { yes: 'Yes', no: 'No', 'not-applicable': 'Not applicable', open: 'Open' },
    checks: { passed: 'Passed', failed: 'Not passed', waits: 'Waits for data' },
    conditions: { met: 'Met', open: 'Open' },
    bands: {
      low: 'Low',
      moderate: 'Moderate',
      high: 'High',
      extreme: 'Extreme',
    } satisfies Record<RiskBand, string>,
    notRated: 'Not rated',
    dimensions: {
      operational: 'Operational',
      compliance: 'Compliance',
      reputational: 'Reputational',
    } satisfies Record<RiskDimension, string>,
    functions: {
      govern: 'Govern',
      map: 'Map',
      measure: 'Measure',
      manage: 'Manage',
    } satisfies Record<RiskFunction, string>,
  },
});
