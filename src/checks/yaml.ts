/** YAML that remembers on which line each value stands, so that messages can point at it. */
import { isCollection, isPair, LineCounter, parseDocument } from 'yaml';

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

  return {
    value: document.errors.length > 0 ? undefined : document.toJS(),
    // Only the first: what follows a mistake in YAML is mostly its consequence.
    errors: document.errors.slice(0, 1).map((error) => ({
      line: lineAt(error.pos[0]),
      message: inWords(error.message),
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

/** Without the excerpt and the position, which a finding states itself. */
function inWords(message: string): string {
  const [first = message] = message.split('\n');
  const said = first.replace(/ at line \d+, column \d+:$/, '.');
  return said.startsWith('Missing closing')
    ? 'A quotation mark, here or above, is opened and never closed.'
    : said;
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return (node.range as [number, number, number] | null | undefined) ?? undefined;
}
