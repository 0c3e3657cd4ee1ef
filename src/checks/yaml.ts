/** YAML that remembers on which line each value stands, so that messages can point at it. */
import { isCollection, isPair, LineCounter, parseDocument, visit } from 'yaml';

export interface YamlText {
  readonly value: unknown;
  /** Line (from 1) of the value at a path; of its nearest ancestor when the value is missing. */
  lineOf(path: readonly PropertyKey[]): number;
  readonly errors: readonly { readonly line: number; readonly message: string }[];
}

/** @param firstLine line of the file on which the YAML starts, counted from 1 */
export function readYaml(text: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const errors = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    at: pos[0],
    message,
  }));
  // Each value stands where it counts, so that a change of one line changes one thing.
  visit(document, {
    Alias: (_, { range, source }) => {
      errors.push({ at: range?.[0] ?? 0, message: `*${source} refers to another value.` });
    },
  });

  return {
    value: errors.length > 0 ? undefined : document.toJS(),
    // Only the first: what follows a mistake in YAML is mostly its consequence.
    errors: errors.slice(0, 1).map(({ at, message }) => ({
      line: lineAt(at),
      message: inWords(message),
    })),
    lineOf(path) {
      let node: unknown = document.contents;
      let line = firstLine;
      for (const part of path) {
        if (!isCollection(node)) break;
        const key = typeof part === 'number' ? part : String(part);
        const pair = node.items.find((item) => isPair(item) && String(item.key) === key);
        const child: unknown = node.get(key, true);
        const range = rangeOf(isPair(pair) ? pair.key : child);
        if (!range) break;
        line = lineAt(range[0]);
        node = child;
      }
      return line;
    },
  };
}

/** What the parser says in words for programmers, and ours. */
const ours: readonly (readonly [begins: string, said: string])[] = [
  ['Missing closing', 'A quotation mark, here or above, is opened and never closed.'],
  ['Source contains multiple', 'A line of three hyphens makes two documents of the file.'],
  ['Map keys must be unique', 'The field is there twice.'],
];

/** Without the excerpt and the position, which a finding states itself. */
function inWords(message: string): string {
  const [first = message] = message.split('\n');
  const said = first.replace(/ at line \d+, column \d+:$/, '.');
  return ours.find(([begins]) => said.startsWith(begins))?.[1] ?? said;
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return (node.range as [number, number, number] | null | undefined) ?? undefined;
}
