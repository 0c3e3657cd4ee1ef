/** Recording a decision: what it still lacks, and the plan that has it. */

import type { GateDecision } from '../../model/gates/decisions.ts';
import type { Objection } from '../../model/gates/objections.ts';
import { longestText } from '../../model/limits.ts';
import type { GateId } from '../../model/names.ts';
import type { Plan } from '../../model/plan.ts';
import type { Work } from '../shelf/entry.ts';
import { isAcceptedDate } from './dates.ts';
import { type DecisionDraft, dropDraft } from './decision-draft.ts';

export type DraftProblem =
  | 'no-decision'
  | 'no-date'
  | 'no-conditions'
  | 'empty-condition'
  | 'no-due-date'
  | 'no-reason'
  | 'too-long';

export interface DraftFinding {
  /** The field to mend: `decision`, `date`, `reason`, `conditions`, `conditions.<id>.text`. */
  readonly field: string;
  readonly problem: DraftProblem;
}

/** Whether a draft is a "go" against which something speaks: that asks for a written reason. */
export const needsReason = (draft: DecisionDraft, objections: readonly Objection[]): boolean =>
  objections.length > 0 && (draft.decision === 'go' || draft.decision === 'conditional');

/** What keeps a draft from being recorded, in the order of the form. */
export function findingsIn(
  draft: DecisionDraft,
  objections: readonly Objection[],
): readonly DraftFinding[] {
  const when = (is: boolean, field: string, problem: DraftProblem): DraftFinding[] =>
    is ? [{ field, problem }] : [];
  const isTooLong = (text: string) => text.trim().length > longestText;
  const conditions = draft.decision === 'conditional' ? draft.conditions : [];
  return [
    ...when(draft.decision === undefined, 'decision', 'no-decision'),
    ...when(!isAcceptedDate(draft.date), 'date', 'no-date'),
    ...when(
      draft.decision === 'conditional' && conditions.length === 0,
      'conditions',
      'no-conditions',
    ),
    ...conditions.flatMap(({ id, text, due }) => [
      ...when(text.trim() === '', `conditions.${id}.text`, 'empty-condition'),
      ...when(isTooLong(text), `conditions.${id}.text`, 'too-long'),
      ...when(due !== '' && !isAcceptedDate(due), `conditions.${id}.due`, 'no-due-date'),
    ]),
    ...when(needsReason(draft, objections) && draft.reason.trim() === '', 'reason', 'no-reason'),
    ...when(isTooLong(draft.reason), 'reason', 'too-long'),
  ];
}

/** The work with the decision recorded after those before it; undefined while it lacks something. */
export function recordDecision(
  work: Work,
  gate: GateId,
  draft: DecisionDraft,
  objections: readonly Objection[],
): Work | undefined {
  const { decision } = draft;
  if (decision === undefined || findingsIn(draft, objections).length > 0) return undefined;
  const recorded: GateDecision = {
    decision,
    date: draft.date,
    role: draft.role,
    ...(decision === 'conditional' && {
      conditions: draft.conditions.map(({ id, text, due, met }) => ({
        id,
        text: text.trim(),
        ...(due !== '' && { due }),
        ...(met && { met }),
      })),
    }),
    ...(draft.reason.trim() !== '' && { reason: draft.reason.trim() }),
    ...(objections.length > 0 && { open: objections.map(({ code }) => code) }),
  };
  return dropDraft({ plan: appended(work.plan, gate, recorded), drafts: work.drafts }, gate);
}

const appended = (plan: Plan, gate: GateId, decision: GateDecision): Plan => ({
  ...plan,
  decisions: { ...plan.decisions, [gate]: [...(plan.decisions?.[gate] ?? []), decision] },
});
