/** What a gate still lacks, each with the place of the plan file where it is written down. */
import { formatDate } from '../calculators/format.ts';
import type { Analysis, Framework, GateReadiness, Todo } from '../model/index.ts';
import { type About, checkSentence, todoText } from '../workbench-views/gates/say.ts';
import { gateMessages } from '../workbench-views/messages/gates.ts';
import { locale, cliMessages as words } from './messages.ts';

export interface AtGate {
  /** G3: Pilot exit. */
  readonly heading: string;
  readonly ready: boolean;
  readonly state: string;
  readonly todo: readonly SaidTodo[];
  /** Conditions of its latest decision that are not met. */
  readonly conditions: readonly string[];
}

export interface SaidTodo {
  readonly text: string;
  /** Path in the plan, such as `evidence.G3.pilot-report`; missing where it is no single one. */
  readonly place?: string;
}

export function atGate(
  readiness: GateReadiness,
  analysis: Analysis,
  framework: Framework,
  today: string,
): AtGate {
  const gate = framework.gates.find(({ id }) => id === readiness.gate);
  if (!gate) throw new RangeError(`No gate ${readiness.gate} in the framework`);
  const about: About = { analysis, framework, gate, locale };
  return {
    heading: gateMessages(locale).heading(gate.id, gate.title),
    ready: readiness.ready,
    state: stateOf(readiness),
    todo: readiness.todo.map((todo) => {
      const place = placeOf(todo, readiness);
      return { text: textOf(todo, readiness, about), ...(place !== undefined && { place }) };
    }),
    conditions: readiness.conditionsOpen.map(({ text, due }) => {
      if (due === undefined) return words.condition(text);
      const date = formatDate(due, locale);
      return due < today ? words.overdue(text, date) : words.conditionDue(text, date);
    }),
  };
}

/** Ready is one thing, and what was decided another: nothing is missing for a no-go either. */
function stateOf({ passed, ready, decision, todo: { length } }: GateReadiness): string {
  const said = gateMessages(locale);
  if (passed) return said.passed(length);
  const state = ready ? said.ready : said.notReady(length);
  return decision ? `${state} ${words.noGo(formatDate(decision.date, locale))}` : state;
}

/** Of a check that did not pass also why. */
function textOf(todo: Todo, { checks }: GateReadiness, about: About): string {
  const text = todoText(todo, about);
  const check = todo.kind === 'check' && checks.find(({ id }) => id === todo.id);
  return check ? `${text} ${checkSentence(check, about)}` : text;
}

function placeOf(todo: Todo, { gate }: GateReadiness): string | undefined {
  switch (todo.kind) {
    case 'field':
      return todo.path;
    case 'question':
      return `answers.${gate}.${todo.id}`;
    case 'artifact':
      return `evidence.${gate}.${todo.id}`;
    case 'gate':
      return `decisions.${todo.id}`;
    case 'check':
      return undefined;
  }
}
