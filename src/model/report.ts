/**
 * A plan and its analysis as plain data, for programs: what JSON can hold and nothing else. Codes
 * stand for sentences, and each figure for its path, so that a reader needs neither this code nor
 * a language. The site adds words; this is what both are made from.
 */
import { analyse } from './analysis.ts';
import { type CallOnResults, callOn } from './call.ts';
import type { Analysis } from './collect.ts';
import type { Figure } from './figure.ts';
import type { Framework, GateId } from './framework.ts';
import type { Condition, GateDecision } from './gates/decisions.ts';
import type { Objection } from './gates/objections.ts';
import type { Todo } from './gates/todo.ts';
import type { ArtifactState, GateReadiness, QuestionState } from './gates.ts';
import type { CheckId } from './names.ts';
import type { Plan } from './plan.ts';
import type { WarningCode } from './plausibility.ts';
import { type ReportedFigure, reportedFigure } from './report/figure.ts';
import { type ReportedResults, reportedResults } from './report/results.ts';

/** Raised when the shape changes so that a reader of the old one would misread it. */
export const reportVersion = 1;

export interface PlanReport {
  readonly version: typeof reportVersion;
  /** The day that the report is about: 2026-11-26. Conditions due before it are overdue. */
  readonly reportedOn: string;
  readonly plan: Plan;
  readonly analysis: ReportedAnalysis;
}

export interface ReportedAnalysis {
  /** Every computed figure by its path, such as `payback.months`. */
  readonly figures: Readonly<Record<string, ReportedFigure>>;
  /** Plan paths that figures wait for. */
  readonly waitingFor: readonly string[];
  readonly warnings: readonly ReportedWarning[];
  /** What the pilot has shown; null where the plan has no results to judge. */
  readonly results: ReportedResults | null;
  /** What one would say to results and money together, at gate 3. */
  readonly call: CallOnResults;
  /** In their order; empty unless a framework was given. */
  readonly gates: readonly ReportedGate[];
}

export interface ReportedWarning {
  readonly code: WarningCode;
  /** Plan paths to look at first. */
  readonly fields: readonly string[];
  /** The values that led to it, by name. */
  readonly values: Readonly<Record<string, number | null>>;
}

export interface ReportedGate {
  readonly gate: GateId;
  /** Nothing is left to do. */
  readonly ready: boolean;
  /** Whether the latest decision is go or conditional. */
  readonly passed: boolean;
  readonly decision: GateDecision | null;
  /** What is left to do, in the order in which one would do it. */
  readonly todo: readonly Todo[];
  /** What a "go" needs a written reason for. */
  readonly objections: readonly Objection[];
  readonly checks: readonly ReportedCheck[];
  readonly questions: readonly QuestionState[];
  readonly artifacts: readonly ArtifactState[];
  readonly conditionsOpen: readonly ReportedCondition[];
}

export interface ReportedCheck {
  readonly id: CheckId;
  readonly result: 'passed' | 'failed' | 'waits';
  /** Plan paths to fill in, or to look at first. */
  readonly fields: readonly string[];
  /** Ids of the metrics, risks, triggers, conditions or warnings that it is about. */
  readonly ids: readonly string[];
}

export interface ReportedCondition extends Condition {
  readonly overdue: boolean;
}

/** The same plan, framework and day give the same report. `today` is an ISO date. */
export function planReport(
  plan: Plan,
  framework: Framework | undefined,
  today: string,
): PlanReport {
  const analysis = analyse(plan, framework);
  return plain({
    version: reportVersion,
    reportedOn: today,
    plan,
    analysis: reportedAnalysis(analysis, today),
  });
}

function reportedAnalysis(analysis: Analysis, today: string): ReportedAnalysis {
  const figures = [...analysis.figures];
  return {
    figures: Object.fromEntries(figures.map(([path, figure]) => [path, reportedFigure(figure)])),
    waitingFor: [...new Set(figures.flatMap(([, { waitsFor }]) => waitsFor))],
    warnings: analysis.warnings.map(({ code, fields, figures }) => ({
      code,
      fields,
      values: valuesOf(figures),
    })),
    results: analysis.results ? reportedResults(analysis.results) : null,
    call: callOn(analysis),
    gates: analysis.gates.map((gate) => reportedGate(gate, today)),
  };
}

const reportedGate = (readiness: GateReadiness, today: string): ReportedGate => ({
  gate: readiness.gate,
  ready: readiness.ready,
  passed: readiness.passed,
  decision: readiness.decision ?? null,
  todo: readiness.todo,
  objections: readiness.objections,
  checks: readiness.checks.map(({ id, result, fields, ids }) => ({ id, result, fields, ids })),
  questions: readiness.questions,
  artifacts: readiness.artifacts,
  conditionsOpen: readiness.conditionsOpen.map((condition) => ({
    ...condition,
    overdue: condition.due !== undefined && condition.due < today,
  })),
});

const valuesOf = (figures: Readonly<Record<string, Figure>>) =>
  Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, value]));

/** Fields that are not there are left out, as JSON does, so that data and its JSON are the same. */
const plain = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data));
