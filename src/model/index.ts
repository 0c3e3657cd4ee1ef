/**
 * The model's public face: what the site, the tests and other people's programs import.
 *
 * `analyse` answers everything about a plan; each `ask…` answers one question with the same figures,
 * and `analyseLooks` and `analyseTriggers` go on from its rollout. `sensitivity` and `simulate` vary
 * the uncertain inputs. The functions of statistics and finance take plain numbers.
 */
export { type Analysis, analyse, figureAt } from './analysis.ts';
export { type Call, type CallOnResults, type CallReason, callOn, calls } from './call.ts';
export { powerCurve, weekCurve } from './cohort/curves.ts';
export type { Assumed, Cohort, Question as CohortQuestion, Requirement } from './cohort.ts';
export {
  type ChoiceDifference,
  type ComparedFigure,
  type Comparison,
  comparePlans,
  type InputDifference,
  keyFigures,
} from './comparison.ts';
export {
  confirmedHarm,
  nonInferiority,
  superiority,
  type Verdict as JudgementVerdict,
} from './decision/verdict.ts';
export type { Decision, Judgement } from './decision.ts';
export { type Direction, directionOf } from './direction.ts';
export { type Absence, type Figure, planPathsOf, type Unit } from './figure.ts';
export * from './finance/index.ts';
export {
  type CheckId,
  type Framework,
  frameworkSchema,
  type Gate,
  type GateId,
  gateChecks,
  gateIds,
  type RequiredArtifact,
  type Role,
  roles,
  type Stage,
  type StageId,
  stageIds,
} from './framework.ts';
export { artifactsOf } from './gates/artifacts.ts';
export type { Check } from './gates/checks.ts';
export type { Condition, GateDecision } from './gates/decisions.ts';
export { type Objection, type ObjectionCode, objectionCodes } from './gates/objections.ts';
export { passedGates, stageReached } from './gates/reached.ts';
export type { Todo } from './gates/todo.ts';
export type { ArtifactState, GateReadiness, QuestionState } from './gates.ts';
export { input, inputPaths } from './inputs.ts';
export { type Limit, limitOf } from './limits.ts';
export type { Load } from './load.ts';
export { analyseLooks, type Looks, type Review } from './looks.ts';
export type { MetricResult, Verdict } from './metrics.ts';
export type { Driver } from './money/drivers.ts';
export type { Returns } from './money/returns.ts';
export { type Outcome, type Swing, sensitivity } from './money/sensitivity.ts';
export {
  type Band,
  type Simulation,
  type SimulationOptions,
  simulate,
  simulateInSteps,
} from './money/simulation.ts';
export { type UncertainInput, type Uncertainty, uncertaintyOf } from './money/uncertainty.ts';
export {
  type EvidenceStatus,
  evidenceStatuses,
  type RiskDimension,
  type RiskFunction,
  riskDimensions,
  riskFunctions,
  verdictsOfGate,
} from './names.ts';
export type { CashPoint, Payback } from './payback.ts';
export { type EffectivePhase, effectivePhases } from './phases.ts';
export type { Evidence, Risk } from './plan/governance.ts';
export {
  type Metric,
  type Plan,
  type PlanProblem,
  type PlanResult,
  parsePlan,
  planSchema,
} from './plan.ts';
export { readPlan, writePlan } from './plan-path.ts';
export type { Warning, WarningCode } from './plausibility.ts';
export type { Published } from './published.ts';
export { askCohort } from './questions/cohort.ts';
export { askDecision } from './questions/decision.ts';
export { askPayback } from './questions/payback.ts';
export { askReturns } from './questions/returns.ts';
export { askRollout } from './questions/rollout.ts';
export type { ReportedFigure } from './report/figure.ts';
export type { ReportedResult, ReportedResults } from './report/results.ts';
export {
  type PlanReport,
  planReport,
  type ReportedAnalysis,
  type ReportedGate,
  reportVersion,
} from './report.ts';
export type { OutcomeCode, ResultOutcome } from './results/outcome.ts';
export type { RollbackLine } from './results/rollback-line.ts';
export { observedFromWeekly, type Weekly } from './results/weekly.ts';
export {
  analyseResults,
  type PilotResult,
  type ResultReason,
  type Results,
  type ResultVerdict,
} from './results.ts';
export { type RiskBand, riskBands, riskMatrix } from './risk/matrix.ts';
export {
  analyseRisks,
  type MatrixCell,
  matrixOf,
  type RatedRisk,
  type RatingKind,
  type RiskGap,
  type RiskRating,
  type Risks,
} from './risk.ts';
export type { Schedule, ScheduleId } from './rollout/alternatives.ts';
export type { Capacity, Wave } from './rollout/capacity.ts';
export type { Rollout, RolloutPhase } from './rollout.ts';
export { type Scenario, scenarioOf } from './scenarios.ts';
export { type SimulatedReviews, simulateReviews } from './simulate-reviews.ts';
export * from './statistics/index.ts';
export { type SimulatedFalseAlarms, simulateFalseAlarms } from './statistics/simulate-looks.ts';
export { analyseTriggers, type TriggerPhase, type TriggerRisk } from './triggers.ts';
