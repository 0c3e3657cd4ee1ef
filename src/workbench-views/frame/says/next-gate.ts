/** The gate that the visitor stands at, the first that is not passed, and what a gate lacks. */
import type { Analysis } from '../../../model/collect.ts';
import type { Framework } from '../../../model/framework.ts';
import type { GateReadiness } from '../../../model/gates.ts';
import { type SaysMessages, saysMessages } from '../../messages/says.ts';
import { placeAt } from '../../state/places.ts';

export const nextGate = ({ gates }: Analysis): GateReadiness | undefined =>
  gates.find(({ passed }) => !passed);

export function gateAt(part: string, { gates }: Analysis): GateReadiness | undefined {
  const place = placeAt(part);
  if (place?.part !== 'gate') return undefined;
  return gates.find(({ gate }) => gate === place.gate);
}

export function gateText(
  readiness: GateReadiness | undefined,
  framework: Framework,
  locale: string,
): string {
  const words = saysMessages(locale).gate;
  if (!readiness) return words.passed;
  const name = nameOf(readiness, framework, words);
  if (readiness.passed) return words.isPassed(name);
  if (readiness.decision) return words.refused(name);
  return readiness.ready ? words.ready(name) : words.lacks(name, readiness.todo.length);
}

const nameOf = ({ gate }: GateReadiness, { gates }: Framework, words: SaysMessages['gate']) =>
  words.named(gate, gates.find(({ id }) => id === gate)?.title ?? '');
