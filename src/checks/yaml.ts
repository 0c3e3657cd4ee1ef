/** YAML that remembers where each value stands, so that messages can point at it and edits mend it. */
import { isCollection, isPair, LineCounter, type Pair, parseDocument } from 'yaml';

/** Offsets in the text of the file, from the first character to the one after the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface YamlText {
  readonly value: unknown;
  /** Line (from 1) of the value at a path; of its nearest ancestor when the value is missing. */
  lineOf(path: readonly PropertyKey[]): number;
  /** Where the value at a path is written; undefined when it is missing. */
  valueAt(path: readonly PropertyKey[]): Range | undefined;
  /** Where the name of the field at a path is written. */
  nameAt(path: readonly PropertyKey[]): Range | undefined;
  readonly errors: readonly { readonly line: number; readonly message: string }[];
}

/** @param start line of the file on which the YAML starts, counted from 1, and its offset */
export function readYaml(text: string, start = { line: 1, offset: 0 }): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + start.line - 1;
  const stepsTo = (path: readonly PropertyKey[]) => followed(document.contents, path);
  const inFile = (range: NodeRange | undefined): Range | undefined =>
    range && { from: range[0] + start.offset, to: range[1] + start.offset };

  return {
    value: document.errors.length > 0 ? undefined : document.toJS(),
    // Only the first: what follows a mistake in YAML is mostly its consequence.
    errors: document.errors.slice(0, 1).map((error) => ({
      line: lineAt(error.pos[0]),
      message: inWords(error.message),
    })),
    lineOf(path) {
      const range = stepsTo(path).findLast((step) => step.range)?.range;
      return range ? lineAt(range[0]) : start.line;
    },
    valueAt(path) {
      const steps = stepsTo(path);
      return steps.length < path.length ? undefined : inFile(rangeOf(steps.at(-1)?.value));
    },
    nameAt(path) {
      const steps = stepsTo(path);
      return steps.length < path.length ? undefined : inFile(rangeOf(steps.at(-1)?.name));
    },
  };
}

type NodeRange = readonly [number, number, number];

/** One step along a path: the name of the field, where it has one, and the value. */
interface Step {
  readonly name: unknown;
  readonly value: unknown;
  readonly range: NodeRange | undefined;
}

/** The steps along a path as far as it leads. */
function followed(contents: unknown, path: readonly PropertyKey[]): Step[] {
  const steps: Step[] = [];
  let node = contents;
  for (const part of path) {
    if (!isCollection(node)) break;
    const key = typeof part === 'number' ? part : String(part);
    const pair: Pair | undefined =
      typeof part === 'number'
        ? undefined
        : (node.items as unknown[]).filter((item) => isPair(item)).find(isNamed(String(part)));
    const value: unknown = pair ? pair.value : node.get(key, true);
    const range = rangeOf(pair ? pair.key : value);
    if (!range) break;
    steps.push({ name: pair?.key, value, range });
    node = value;
  }
  return steps;
}

const isNamed = (name: string) => (pair: Pair) => String(pair.key) === name;

/** Without the excerpt and the position, which a finding states itself. */
function inWords(message: string): string {
  const [first = message] = message.split('\n');
  const said = first.replace(/ at line \d+, column \d+:$/, '.');
  return said.startsWith('Missing closing')
    ? 'A quotation mark, here or above, is opened and never closed.'
    : said;
}

function rangeOf(node: unknown): NodeRange | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return (node.range as NodeRange | null | undefined) ?? undefined;
}
