/** The model's codes as sentences: what a check found, what is to be done, what speaks against. */

import { formatList } from '../../calculators/format.ts';
import type { Analysis } from '../../model/collect.ts';
import type { Framework, Gate } from '../../model/framework.ts';
import { artifactsOf } from '../../model/gates/artifacts.ts';
import type { Check } from '../../model/gates/check.ts';
import {
  type Objection,
  type ObjectionCode,
  objectionCodes,
} from '../../model/gates/objections.ts';
import type { Todo } from '../../model/gates/todo.ts';
import type { GateReadiness } from '../../model/gates.ts';
import { gateMessages } from '../messages/gates.ts';
import { packMessages } from '../messages/pack.ts';
import { entryName, fieldName } from '../state/field-name.ts';
import { factsOf } from './check-facts.ts';

/** What everything said about a gate looks at. */
export interface About {
  readonly analysis: Analysis;
  readonly framework: Framework;
  readonly gate: Gate;
  readonly locale: string;
}

/** Why a check has the result it has, with its figures. */
export function checkSentence(check: Check, { analysis, locale }: About): string {
  const words = gateMessages(locale);
  const fields = formatList(
    check.fields.map((path) => fieldName(path, analysis.plan, locale)),
    locale,
  );
  if (check.result === 'waits') return words.waits(fields);
  const say = words.checks[check.id][check.result];
  return say ? say(factsOf(check, analysis, locale)) : words.failed(fields);
}

export function todoText(todo: Todo, about: About): string {
  const { analysis, framework, locale } = about;
  const { todo: words } = gateMessages(locale);
  if (todo.kind === 'field') return words.field(fieldName(todo.path, analysis.plan, locale));
  const text = textOf(todo.kind, todo.id, about);
  const sector = 'sector' in todo && framework.sectors.find(({ id }) => id === todo.sector);
  return sector ? words.sectorArtifact(text, sector.title) : words[todo.kind](text);
}

/** What speaks against a "go", and which of them. */
export function objectionText({ code, ids }: Objection, about: About) {
  return {
    text: packMessages(about.locale).objections[code],
    items: ids.map((id) => ({ id, text: itemText(listOf[code], id, about) })),
  };
}

/** A criterion reads as if it held: why it does not is said with it. */
function itemText(list: Listed, id: string, about: About): string {
  const text = textOf(list, id, about);
  const check = about.analysis.gates
    .find(({ gate }) => gate === about.gate.id)
    ?.checks.find((each) => list === 'check' && each.id === id);
  return check ? `${text} ${checkSentence(check, about)}` : text;
}

/** What was open when something was decided: a code of the plan, which anybody may have written. */
export function openText(code: string, { gate, locale }: About): string {
  const known = objectionCodes.find((each) => each === code);
  if (known) return packMessages(locale).objections[known];
  return gate.checks.find(({ id }) => id === code)?.text ?? code;
}

type Listed = 'metric' | 'risk' | Exclude<Todo['kind'], 'field'>;

const listOf: Readonly<Record<ObjectionCode, Listed>> = {
  'metrics-below-threshold': 'metric',
  'metrics-not-measured': 'metric',
  'extreme-risk': 'risk',
  'no-support-capacity': 'check',
  'checks-not-passed': 'check',
  'questions-open': 'question',
  'artifacts-missing': 'artifact',
  'earlier-gates-open': 'gate',
};

function textOf(list: Listed, id: string, { analysis, framework, gate, locale }: About): string {
  const { plan } = analysis;
  const named = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
    entries.find((entry) => entry.id === id);
  switch (list) {
    case 'metric':
    case 'risk':
      return entryName(plan, `${list}s.${id}`);
    case 'check':
      return named(gate.checks)?.text ?? id;
    case 'question':
      return named(gate.questions)?.text ?? id;
    case 'artifact':
      return named(artifactsOf(framework, gate.id, plan.sector))?.title ?? id;
    case 'gate': {
      const other = named(framework.gates);
      return other ? gateMessages(locale).heading(other.id, other.title) : id;
    }
  }
}

/** Where a gate stands, in a few words. */
export function stateText(readiness: GateReadiness, locale: string): string {
  const { states } = gateMessages(locale);
  const { decision, passed, ready, conditionsOpen, todo } = readiness;
  if (passed)
    return conditionsOpen.length > 0
      ? states['passed-with-conditions'](conditionsOpen.length)
      : states.passed;
  if (decision) return states.stopped;
  return ready ? states.ready : states.open(todo.length);
}
