/** The first gate that is not passed, and what it lacks. */
import type { Analysis } from '../../../model/collect.ts';
import type { Framework } from '../../../model/framework.ts';
import type { GateReadiness } from '../../../model/gates.ts';
import { type SaysMessages, saysMessages } from '../../messages/says.ts';

export const nextGate = ({ gates }: Analysis): GateReadiness | undefined =>
  gates.find(({ passed }) => !passed);

export function gateText(
  readiness: GateReadiness | undefined,
  framework: Framework,
  locale: string,
): string {
  const words = saysMessages(locale).gate;
  if (!readiness) return words.passed;
  const name = nameOf(readiness, framework, words);
  return readiness.ready ? words.ready(name) : words.lacks(name, readiness.todo.length);
}

const nameOf = ({ gate }: GateReadiness, { gates }: Framework, words: SaysMessages['gate']) =>
  words.named(gate, gates.find(({ id }) => id === gate)?.title ?? '');
