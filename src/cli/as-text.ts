/** A summary for a terminal. What a plan says never begins a line, where logs look for commands. */
import type { AtGate, SaidTodo } from './at-gate.ts';
import { cliMessages as words } from './messages.ts';
import { onOneLine } from './one-line.ts';
import type { Summary } from './summary.ts';

/** Makes a text stand out, where the terminal can. */
export type Strong = (text: string) => string;

export function asText(summary: Summary, strong: Strong): string {
  const { title, about, verdict, metrics, gates, gate, asked, figures, warnings } = summary;
  const gateLines = gate ? atGateLines(gate, strong) : [];
  return [
    [strong(words.plan(onOneLine(title))), indented(about)],
    ...(asked ? gateLines : []),
    section(strong(words.pilot), [
      indented(verdict),
      ...metrics.flatMap(({ sentence, remarks }) => [
        item(sentence),
        ...remarks.map((remark) => indented(item(remark))),
      ]),
    ]),
    section(
      strong(words.gates),
      aligned(gates.map(({ id, title, state }) => [`${id}  ${title}`, state])),
    ),
    ...(asked ? [] : gateLines),
    section(strong(words.figures), aligned(figures.map(({ label, value }) => [label, value]))),
    section(strong(words.warnings), warnings.map(item)),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function atGateLines({ heading, state, todo, conditions }: AtGate, strong: Strong): string[][] {
  return [
    [
      strong(onOneLine(heading)),
      indented(state),
      ...todo.map((each, index) => `  ${index + 1}. ${onOneLine(todoLine(each))}`),
    ],
    section(strong(words.conditions), conditions.map(item)),
  ];
}

const todoLine = ({ text, place }: SaidTodo): string =>
  place === undefined ? text : `${text} [${place}]`;

/** Empty where it has no lines. */
const section = (head: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [head, ...lines] : [];

const indented = (text: string): string => `  ${text}`;
const item = (text: string): string => `  - ${onOneLine(text)}`;

function aligned(rows: readonly (readonly [string, string])[]): string[] {
  const cells = rows.map(([head, value]) => [onOneLine(head), onOneLine(value)] as const);
  const width = Math.max(0, ...cells.map(([head]) => head.length));
  return cells.map(([head, value]) => `  - ${head.padEnd(width)}  ${value}`);
}
