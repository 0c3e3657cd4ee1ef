/** The names of roles, stances, statuses and verdicts: codes of the plan as people say them. */
import { byLanguage } from '../../calculators/messages/by-language.ts';
import type { Role } from '../../model/framework.ts';
import type {
  EvidenceStatus,
  GateDecision,
  RiskDimension,
  RiskFunction,
} from '../../model/plan/governance.ts';
import type { Metric, Plan } from '../../model/plan.ts';
import type { ResultOutcome } from '../../model/results/outcome.ts';
import type { ResultVerdict } from '../../model/results.ts';
import type { RiskBand } from '../../model/risk/matrix.ts';

type Stance = NonNullable<NonNullable<Plan['stakeholders']>[number]['stance']>;

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
    } satisfies Record<Stance, string>,
    statuses: {
      missing: 'Missing',
      draft: 'Draft',
      done: 'Done',
    } satisfies Record<EvidenceStatus, string>,
    decisions: {
      go: 'Go',
      conditional: 'Conditional go',
      'no-go': 'No-go',
    } satisfies Record<GateDecision['decision'], string>,
    answers: { yes: 'Yes', no: 'No', 'not-applicable': 'Does not apply' },
    verdicts: {
      met: 'Met',
      missed: 'Missed',
      inconclusive: 'Inconclusive',
      'not-measured': 'Not measured',
      'no-threshold': 'No threshold',
    } satisfies Record<ResultVerdict, string>,
    outcomes: {
      go: 'Go',
      remediate: 'Remediate',
      stop: 'Stop',
      'not-measured': 'Not measured',
    } satisfies Record<ResultOutcome['outcome'], string>,
    metricRoles: {
      primary: 'Primary',
      guardrail: 'Guardrail',
      adoption: 'Adoption',
      secondary: 'Secondary',
    } satisfies Record<Metric['role'], string>,
    bands: {
      low: 'Low',
      moderate: 'Moderate',
      high: 'High',
      extreme: 'Extreme',
    } satisfies Record<RiskBand, string>,
    dimensions: {
      operational: 'operational',
      compliance: 'compliance',
      reputational: 'reputational',
    } satisfies Record<RiskDimension, string>,
    functions: {
      govern: 'Govern',
      map: 'Map',
      measure: 'Measure',
      manage: 'Manage',
    } satisfies Record<RiskFunction, string>,
  },
});
