/** What was decided at the gate, under which conditions, and what was decided before. */
import type { GateDecision } from '../../../model/plan/governance.ts';
import { type Block, missing, text } from '../document.ts';
import type { Telling } from '../telling.ts';

export function decision(telling: Telling): readonly Block[] {
  const { readiness, words, gate, list, names } = telling;
  const { decision: latest, history } = readiness;
  if (!latest)
    return [
      missing(words.decision.none),
      text(words.decision.deciders(list(gate.deciders.map((role) => names.roles[role])))),
    ];
  return [
    { kind: 'lead', text: decided(telling, latest) },
    ...(latest.reason ? [text(words.decision.reason(latest.reason))] : []),
    ...conditions(telling, latest),
    ...(history.length > 0 ? earlier(telling, history) : []),
  ];
}

export const decided = (
  { words, names, date }: Telling,
  { decision, date: on, role }: GateDecision,
) =>
  words.decision.decided({
    decision: names.decisions[decision],
    date: date(on),
    role: names.roles[role],
  });

function conditions({ words, date }: Telling, { conditions = [] }: GateDecision): Block[] {
  if (conditions.length === 0) return [];
  const { columns } = words.decision;
  return [
    {
      kind: 'table',
      caption: words.decision.conditions,
      columns: [columns.condition, columns.due, columns.met],
      rows: conditions.map(({ text, due, met }) => [
        text,
        due ? date(due) : words.noDate,
        met ? words.decision.met : words.decision.open,
      ]),
    },
  ];
}

/** The latest first. */
function earlier({ words, names, date }: Telling, history: readonly GateDecision[]): Block[] {
  const { columns } = words.decision;
  return [
    {
      kind: 'table',
      caption: words.decision.history,
      columns: [columns.date, columns.decision, columns.role, columns.reason],
      rows: history
        .toReversed()
        .map(({ decision, date: on, role, reason }) => [
          date(on),
          names.decisions[decision],
          names.roles[role],
          reason ?? words.noReason,
        ]),
    },
  ];
}
