/** What was decided at the gate, and under which conditions. */
import type { Condition, GateDecision } from '../../model/index.ts';
import { own } from '../../model/own.ts';
import { governanceMessages } from '../messages/governance.ts';
import { packMessages } from '../messages/pack.ts';
import type { PackContext } from './context.ts';
import type { PackCondition, PackDecision } from './document.ts';

export function packDecision(
  { decision, date, role, reason, open = [], conditions = [] }: GateDecision,
  context: PackContext,
): PackDecision {
  const words = governanceMessages(context.locale);
  const { objections } = packMessages(context.locale);
  return {
    code: decision,
    decision: words.decisions[decision],
    date: context.date(date),
    role: words.roles[role],
    ...(reason !== undefined && { reason }),
    open: open.map((code) => own<string>(objections, code) ?? code),
    conditions: conditions.map((condition) => packCondition(condition, context)),
  };
}

function packCondition({ text, due, met = false }: Condition, context: PackContext): PackCondition {
  const words = governanceMessages(context.locale).conditions;
  return {
    text,
    ...(due !== undefined && { due: context.date(due) }),
    met,
    status: met ? words.met : words.open,
  };
}
