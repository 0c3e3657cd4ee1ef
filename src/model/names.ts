/**
 * The names that the framework and plans are written with: stages, gates, roles, checks, and the
 * choices of metrics and of the register. Kept apart from the schemas, so that a page which only shows them need
 * not load what validates.
 */
export const stageIds = ['idea', 'mvp', 'pilot', 'hardening', 'rollout'] as const;
export const gateIds = ['G1', 'G2', 'G3', 'G4', 'G5'] as const;
export const roles = [
  'product-owner',
  'automation-architect',
  'transformation-lead',
  'risk-officer',
  'operations-lead',
] as const;

/** What the model can check itself at a gate; `gates/checks.ts` says how. */
export const gateChecks = [
  'hypothesis-written',
  'metrics-measurable',
  'guardrail-chosen',
  'cohort-can-see',
  'payback-exists',
  'stakeholders-owned',
  'nothing-implausible',
  'baselines-known',
  'cohort-chosen',
  'rollback-defined',
  'risks-rated',
  'metrics-met',
  'effect-beyond-uncertainty',
  'compared',
  'adoption-met',
  'no-rollback-line-crossed',
  'risks-acceptable',
  'phases-dated',
  'support-covers',
  'triggers-for-rollout',
  'freezes-respected',
  'conditions-met',
  'full-share-reached',
  'benefit-measured',
] as const;

export type StageId = (typeof stageIds)[number];
export type GateId = (typeof gateIds)[number];
export type Role = (typeof roles)[number];
export type CheckId = (typeof gateChecks)[number];

export const metricRoles = ['primary', 'guardrail', 'adoption', 'secondary'] as const;
export const metricKinds = ['mean', 'proportion', 'count', 'sum', 'ratio'] as const;
export const stances = ['supportive', 'undecided', 'opposed'] as const;
export type MetricRole = (typeof metricRoles)[number];
export type Stance = (typeof stances)[number];

export const riskFunctions = ['govern', 'map', 'measure', 'manage'] as const;
export const riskDimensions = ['operational', 'compliance', 'reputational'] as const;
export const evidenceStatuses = ['missing', 'draft', 'done'] as const;
export const verdictsOfGate = ['go', 'conditional', 'no-go'] as const;
export type RiskFunction = (typeof riskFunctions)[number];
export type RiskDimension = (typeof riskDimensions)[number];
export type EvidenceStatus = (typeof evidenceStatuses)[number];
