/** What speaks against a "go" at a gate, so that whoever gives one has to write down why. */

import type { Analysed, ArtifactState, QuestionState } from '../gates.ts';
import { type CheckId, type GateId, gateIds } from '../names.ts';
import type { PilotResult, ResultVerdict } from '../results.ts';
import type { Check } from './check.ts';
import { supportCovers } from './checks/rollout.ts';
import { isOpen } from './todo.ts';

export type ObjectionCode =
  | 'metrics-below-threshold'
  | 'metrics-not-measured'
  | 'extreme-risk'
  | 'no-support-capacity'
  | 'checks-not-passed'
  | 'questions-open'
  | 'artifacts-missing'
  | 'earlier-gates-open';

export interface Objection {
  readonly code: ObjectionCode;
  /** Ids of the metrics, risks, checks, questions, artifacts or gates; none for support. */
  readonly ids: readonly string[];
}

interface State {
  readonly artifacts: readonly ArtifactState[];
  readonly questions: readonly QuestionState[];
  readonly checks: readonly Check[];
  readonly notPassed: readonly GateId[];
}

/** The pilot has to have shown something from its exit on, support has to be there from G4 on. */
export function objectionsTo(
  analysed: Analysed,
  gate: GateId,
  { artifacts, questions, checks, notPassed }: State,
): Objection[] {
  const isFrom = (first: GateId) => gateIds.indexOf(gate) >= gateIds.indexOf(first);
  const withIds = (code: ObjectionCode, ids: readonly string[]): Objection[] =>
    ids.length > 0 ? [{ code, ids }] : [];
  const lacksSupport = isFrom('G4') && supportCovers(analysed, gate).result !== 'passed';
  return [
    ...(isFrom('G3')
      ? [
          ...withIds('metrics-below-threshold', idsOf(analysed, ['missed', 'inconclusive'])),
          ...withIds('metrics-not-measured', idsOf(analysed, ['not-measured', 'no-threshold'])),
        ]
      : []),
    ...withIds('extreme-risk', extremeRisks(analysed)),
    ...(lacksSupport ? [{ code: 'no-support-capacity' as const, ids: [] }] : []),
    ...withIds(
      'checks-not-passed',
      checks.flatMap(({ id, result }) => (result === 'passed' || saidAbove.has(id) ? [] : [id])),
    ),
    ...withIds(
      'questions-open',
      questions.filter(isOpen).map(({ id }) => id),
    ),
    ...withIds(
      'artifacts-missing',
      artifacts.filter(({ status }) => status !== 'done').map(({ id }) => id),
    ),
    ...withIds('earlier-gates-open', notPassed),
  ];
}

/** Checks whose failure has an objection of its own. */
const saidAbove: ReadonlySet<CheckId> = new Set(['adoption-met', 'support-covers']);

const idsOf = ({ results }: Analysed, verdicts: readonly ResultVerdict[]): string[] =>
  (results?.metrics ?? [])
    .filter(
      ({ metric, verdict }: PilotResult) =>
        metric.role !== 'secondary' && verdicts.includes(verdict),
    )
    .map(({ metric }) => metric.id);

/** After the control, or before it where nobody has said what is left. */
const extremeRisks = ({ risks }: Analysed): string[] =>
  (risks?.risks ?? [])
    .filter(({ inherent, residual }) => (residual.band ?? inherent.band) === 'extreme')
    .map(({ risk }) => risk.id);
