/** YAML with the places of its parts; loaded when a text is no JSON, or to say where a field stands. */
import { type ErrorCode, LineCounter, Parser, parseDocument } from 'yaml';

/** Counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What people often do in a text that looks right to them. */
export type Slip = 'field-twice' | 'tab' | 'several-documents';

const slips: Readonly<Partial<Record<ErrorCode, Slip>>> = {
  DUPLICATE_KEY: 'field-twice',
  TAB_AS_INDENT: 'tab',
  MULTIPLE_DOCS: 'several-documents',
};

export type YamlText =
  | { readonly ok: true; readonly value: unknown }
  /** `endsEarly`: nothing is wrong but that the text stops. */
  | {
      readonly ok: false;
      readonly code: 'malformed';
      readonly at: Place;
      readonly endsEarly: boolean;
      readonly slip?: Slip;
    }
  | { readonly ok: false; readonly code: 'too-many-aliases' };

/** Reads YAML, of which JSON is a part. Aliases may not multiply what the text holds. */
export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  // A minus whose number was cut off is taken for a mistake of its own.
  const end = text.trimEnd().replace(/-$/, '').length;
  const malformed = (offset: number, slip?: Slip): YamlText => ({
    ok: false,
    code: 'malformed',
    at: placeOf(lines, Math.min(offset, end)),
    endsEarly: offset >= end,
    ...(slip && { slip }),
  });
  // Stopping at the first mistake: composing a text of nothing but mistakes takes minutes.
  for (const token of new Parser(lines.addNewLine).parse(text))
    if (token.type === 'error') return malformed(token.offset);
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error) return malformed(error.pos[0], slips[error.code]);
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 20 }) };
  } catch {
    return { ok: false, code: 'too-many-aliases' };
  }
}

/** The line of each field, or of the nearest thing around it that is there. */
export function linesIn(text: string): (path: readonly (string | number)[]) => number | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      const range = typeof node === 'object' && node && 'range' in node ? node.range : undefined;
      if (Array.isArray(range)) return placeOf(lines, Number(range[0])).line;
    }
    return undefined;
  };
}

function placeOf(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
