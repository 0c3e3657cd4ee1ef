/** The checks by id: one function each, sorted by what they look at. */
import type { CheckId, GateId } from '../framework.ts';
import type { Analysed } from '../gates.ts';
import type { Check, CheckRule } from './check.ts';
import { cohortCanSee, cohortChosen } from './checks/cohort.ts';
import {
  guardrailChosen,
  hypothesisWritten,
  metricsMeasurable,
  nothingImplausible,
  paybackExists,
  stakeholdersOwned,
} from './checks/idea.ts';
import {
  adoptionMet,
  baselinesKnown,
  benefitMeasured,
  compared,
  effectBeyondUncertainty,
  metricsMet,
} from './checks/metrics.ts';
import { risksAcceptable, risksRated } from './checks/risks.ts';
import { noRollbackLineCrossed, rollbackDefined, triggersForRollout } from './checks/rollback.ts';
import {
  conditionsMet,
  freezesRespected,
  fullShareReached,
  phasesDated,
  supportCovers,
} from './checks/rollout.ts';

export type { Check } from './check.ts';

const rules: Readonly<Record<CheckId, CheckRule>> = {
  'hypothesis-written': hypothesisWritten,
  'metrics-measurable': metricsMeasurable,
  'guardrail-chosen': guardrailChosen,
  'cohort-can-see': cohortCanSee,
  'payback-exists': paybackExists,
  'stakeholders-owned': stakeholdersOwned,
  'nothing-implausible': nothingImplausible,
  'baselines-known': baselinesKnown,
  'cohort-chosen': cohortChosen,
  'rollback-defined': rollbackDefined,
  'risks-rated': risksRated,
  'metrics-met': metricsMet,
  'effect-beyond-uncertainty': effectBeyondUncertainty,
  compared,
  'adoption-met': adoptionMet,
  'no-rollback-line-crossed': noRollbackLineCrossed,
  'risks-acceptable': risksAcceptable,
  'phases-dated': phasesDated,
  'support-covers': supportCovers,
  'triggers-for-rollout': triggersForRollout,
  'freezes-respected': freezesRespected,
  'conditions-met': conditionsMet,
  'full-share-reached': fullShareReached,
  'benefit-measured': benefitMeasured,
};

export const runCheck = (id: CheckId, analysed: Analysed, gate: GateId): Check => ({
  id,
  ...rules[id](analysed, gate),
});
