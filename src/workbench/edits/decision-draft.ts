/**
 * A decision at a gate while it is being written. It becomes part of the plan when it is recorded;
 * until then its texts are drafts beside the plan, so that they outlive a reload like those of any
 * field, and a half-written decision never counts as one.
 */

import type { GateDecision } from '../../model/gates/decisions.ts';
import { type GateId, type Role, roles, verdictsOfGate } from '../../model/names.ts';
import type { Draft, Work } from '../shelf/entry.ts';

export interface DraftCondition {
  readonly id: string;
  readonly text: string;
  readonly due: string;
  /** Of a condition that an earlier decision had set. */
  readonly met: boolean;
}

export interface DecisionDraft {
  readonly decision: GateDecision['decision'] | undefined;
  readonly date: string;
  readonly role: Role;
  readonly conditions: readonly DraftCondition[];
  readonly reason: string;
}

/** What stands in the form before anybody has typed. */
export type Usual = Pick<DecisionDraft, 'date' | 'role'>;

const prefixOf = (gate: GateId) => `decisions.${gate}.new.`;

/** Whether a decision is being written at a gate. */
export const isBeingWritten = ({ drafts }: Work, gate: GateId): boolean =>
  Object.keys(drafts).some((path) => path.startsWith(prefixOf(gate)));

/** The texts come from storage, where anything may stand. */
export function draftAt({ drafts }: Work, gate: GateId, usual: Usual): DecisionDraft {
  const text = (name: string) => drafts[prefixOf(gate) + name]?.text;
  const conditions = Object.keys(drafts).flatMap((path) => {
    const [, id] = conditionText.exec(path.replace(prefixOf(gate), '')) ?? [];
    if (!path.startsWith(prefixOf(gate)) || id === undefined) return [];
    const of = (name: string) => text(`conditions.${id}.${name}`) ?? '';
    return [{ id, text: of('text'), due: of('due'), met: of('met') === 'yes' }];
  });
  return {
    decision: verdictsOfGate.find((verdict) => verdict === text('decision')),
    date: text('date') ?? usual.date,
    role: roles.find((role) => role === text('role')) ?? usual.role,
    conditions,
    reason: text('reason') ?? '',
  };
}

const conditionText = /^conditions\.([a-z0-9]+(?:-[a-z0-9]+)*)\.text$/;

/** Keeps a draft, in place of the one before. */
export function keepDraft(work: Work, gate: GateId, draft: DecisionDraft): Work {
  const texts: Readonly<Record<string, string | undefined>> = {
    decision: draft.decision,
    date: draft.date,
    role: draft.role,
    reason: draft.reason,
    ...Object.fromEntries(
      draft.conditions.flatMap(({ id, text, due, met }) => [
        [`conditions.${id}.text`, text],
        [`conditions.${id}.due`, due],
        [`conditions.${id}.met`, met ? 'yes' : undefined],
      ]),
    ),
  };
  const kept = Object.entries(texts).flatMap(([name, text]): [string, Draft][] =>
    text === undefined ? [] : [[prefixOf(gate) + name, { text }]],
  );
  const { plan, drafts } = dropDraft(work, gate);
  return { plan, drafts: { ...drafts, ...Object.fromEntries(kept) } };
}

export const dropDraft = ({ plan, drafts }: Work, gate: GateId): Work => ({
  plan,
  drafts: Object.fromEntries(
    Object.entries(drafts).filter(([path]) => !path.startsWith(prefixOf(gate))),
  ),
});

/** A recorded decision as the beginning of the one that revises it. */
export const revisionOf = (
  { decision, role, conditions = [], reason = '' }: GateDecision,
  today: string,
): DecisionDraft => ({
  decision,
  date: today,
  role,
  conditions: conditions.map(({ id, text, due = '', met = false }) => ({ id, text, due, met })),
  reason,
});

export function withCondition(draft: DecisionDraft): DecisionDraft {
  const taken = new Set(draft.conditions.map(({ id }) => id));
  let number = draft.conditions.length + 1;
  while (taken.has(`condition-${number}`)) number++;
  const condition = { id: `condition-${number}`, text: '', due: '', met: false };
  return { ...draft, conditions: [...draft.conditions, condition] };
}
