/**
 * Which gates a plan may pass, what each still lacks in the order in which one would do it, and
 * what was decided.
 */
import type { Analysis } from './collect.ts';
import type { CheckId, Framework, Gate, GateId } from './framework.ts';
import { artifactsOf } from './gates/artifacts.ts';
import { type Check, runCheck } from './gates/checks.ts';
import { type Condition, type GateDecision, openConditions, passes } from './gates/decisions.ts';
import { type Objection, objectionsTo } from './gates/objections.ts';
import { type Todo, todoOf } from './gates/todo.ts';
import { own } from './own.ts';
import type { Evidence } from './plan/governance.ts';

/** What the checks look at: the plan with everything that was computed from it. */
export type Analysed = Omit<Analysis, 'gates'>;

/** A required artifact with the evidence that the plan has for it. */
export interface ArtifactState extends Readonly<Evidence> {
  readonly id: string;
  /** The sector that asks for it; missing where every plan is asked. */
  readonly sector?: string;
}

export interface QuestionState {
  readonly id: string;
  readonly answer?: 'yes' | 'no' | 'not-applicable' | undefined;
  readonly note?: string | undefined;
  /** The check that covers a part of it. */
  readonly check?: CheckId;
}

export interface GateReadiness {
  readonly gate: GateId;
  /** Nothing is left to do: artifacts done, questions answered, checks and earlier gates passed. */
  readonly ready: boolean;
  /** Ids of required artifacts that are not done. */
  readonly missing: readonly string[];
  readonly artifacts: readonly ArtifactState[];
  readonly questions: readonly QuestionState[];
  readonly checks: readonly Check[];
  readonly todo: readonly Todo[];
  /** What makes a "go" ask for a written reason. */
  readonly objections: readonly Objection[];
  /** The latest; the ones before it are the history, oldest first. */
  readonly decision?: GateDecision;
  readonly history: readonly GateDecision[];
  /** Whether the latest decision is go or conditional. */
  readonly passed: boolean;
  readonly conditionsOpen: readonly Condition[];
}

export function gateReadiness(analysed: Analysed, framework: Framework): GateReadiness[] {
  return framework.gates.map((gate, index) =>
    readinessOf(analysed, framework, gate, framework.gates.slice(0, index)),
  );
}

function readinessOf(
  analysed: Analysed,
  framework: Framework,
  gate: Gate,
  earlier: readonly Gate[],
): GateReadiness {
  const { plan } = analysed;
  const artifacts = artifactsOf(framework, gate.id, plan.sector).map(
    ({ id, sector }): ArtifactState => ({
      id,
      ...(sector !== undefined && { sector }),
      status: 'missing',
      ...own(plan.evidence?.[gate.id], id),
    }),
  );
  const questions = gate.questions.map(
    ({ id, check }): QuestionState => ({
      id,
      ...(check && { check }),
      ...own(plan.answers?.[gate.id], id),
    }),
  );
  const checks = gate.checks.map(({ id }) => runCheck(id, analysed, gate.id));
  const notPassed = earlier.filter(({ id }) => !passes(plan, id)).map(({ id }) => id);
  const todo = todoOf({ artifacts, questions, checks, earlier: notPassed });
  const decisions = plan.decisions?.[gate.id] ?? [];
  const decision = decisions.at(-1);
  return {
    gate: gate.id,
    ready: todo.length === 0,
    missing: artifacts.filter(({ status }) => status !== 'done').map(({ id }) => id),
    artifacts,
    questions,
    checks,
    todo,
    objections: objectionsTo(analysed, gate.id, { artifacts, questions, checks, notPassed }),
    ...(decision && { decision }),
    history: decisions.slice(0, -1),
    passed: passes(plan, gate.id),
    conditionsOpen: openConditions(plan, gate.id),
  };
}
