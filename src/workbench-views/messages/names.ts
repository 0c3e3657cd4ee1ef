/** The names of what the parts of the workbench share: roles, states, decisions. */
import { byLanguage } from '../../calculators/messages/by-language.ts';
import type { Role } from '../../model/framework.ts';
import type { GateDecision } from '../../model/gates/decisions.ts';
import type { EvidenceStatus } from '../../model/plan/governance.ts';
import type { ResultVerdict } from '../../model/results.ts';
import type { RiskBand } from '../../model/risk/matrix.ts';

export const nameMessages = byLanguage({
  en: {
    roles: {
      'product-owner': 'Product owner',
      'automation-architect': 'Automation architect',
      'transformation-lead': 'Transformation lead',
      'risk-officer': 'Risk officer',
      'operations-lead': 'Operations lead',
    } satisfies Record<Role, string>,
    statuses: {
      missing: 'Missing',
      draft: 'Draft',
      done: 'Done',
    } satisfies Record<EvidenceStatus, string>,
    decisions: {
      go: 'Go',
      conditional: 'Go with conditions',
      'no-go': 'No-go',
    } satisfies Record<GateDecision['decision'], string>,
    verdicts: {
      met: 'met',
      missed: 'missed',
      inconclusive: 'inconclusive',
      'not-measured': 'not measured',
      'no-threshold': 'no threshold',
    } satisfies Record<ResultVerdict, string>,
    bands: {
      low: 'Low',
      moderate: 'Moderate',
      high: 'High',
      extreme: 'Extreme',
    } satisfies Record<RiskBand, string>,
  },
});
