/** Whether a diagram can be drawn and described, and if not, on which of its lines to look. */
import type { Mermaid } from 'mermaid';
import { accessibleText } from './accessible-text.ts';
import { importInstalled } from './installed.ts';

export type DiagramResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** Counted from 1, within the fence. */
      readonly line: number;
      readonly message: string;
    };

export async function parseDiagram(code: string): Promise<DiagramResult> {
  const mermaid = await loadMermaid();
  try {
    await mermaid.parse(code);
  } catch (error) {
    return { ok: false, ...problemIn(code, error) };
  }
  const { title, description } = accessibleText(code);
  if (title === undefined)
    return { ok: false, line: firstLine(code), message: missing('accTitle', 'a name') };
  if (description === undefined)
    return { ok: false, line: firstLine(code), message: missing('accDescr', 'a description') };
  return { ok: true };
}

const missing = (keyword: string, what: string) =>
  `The diagram has no ${keyword}. Readers who do not see it need ${what}: add a line ` +
  `"${keyword}: …" after the first line.`;

let loaded: Promise<Mermaid> | undefined;

/**
 * Mermaid takes its sanitizer's window from the global scope while it is loaded, and only then. A
 * window that stayed there would make other packages believe that they run in a browser.
 */
function loadMermaid(): Promise<Mermaid> {
  loaded ??= (async () => {
    const happyDom = await importInstalled<typeof import('happy-dom')>('happy-dom');
    if (!happyDom) throw new Error('Checking diagrams needs the package happy-dom.');
    const window = new happyDom.Window();
    const names = ['window', 'document'] as const;
    const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
    Object.assign(globalThis, { window, document: window.document });
    try {
      const module = await importInstalled<{ default: Mermaid }>('mermaid');
      if (!module) throw new Error('Checking diagrams needs the package mermaid.');
      return module.default;
    } finally {
      names.forEach((name, index) => {
        const descriptor = before[index];
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      });
    }
  })();
  return loaded;
}

interface Problem {
  readonly line: number;
  readonly message: string;
}

function problemIn(code: string, error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  if (/No diagram type detected/.test(text)) {
    const line = firstLine(code);
    const start = code.split('\n')[line - 1]?.trim() || 'an empty line';
    return {
      line,
      message: `The diagram starts with "${start}", which is no kind of diagram that Mermaid knows.`,
    };
  }
  const stated = /(?:error on|on) line (\d+)/i.exec(text)?.[1];
  const line = stated === undefined ? firstLine(code) : originalLine(code, Number(stated));
  const near = code.split('\n')[line - 1]?.trim() ?? '';
  return { line, message: `The diagram cannot be read at "${near}": ${reason(text)}.` };
}

/** What the parser found, without its drawing of where and its list of what else could stand. */
function reason(text: string): string {
  const got = /Expecting .*, got (.*)$/m.exec(text)?.[1];
  if (got !== undefined) return `unexpected ${tokenName(got)}`;
  const found =
    /(?:Expecting|unexpected|Unrecognized|Lexical error)[^\n]*/i.exec(text)?.[0] ?? text;
  return (
    found
      .split(/ at offset|\. Parse error/)[0]
      ?.replace(/\s+/g, ' ')
      .replace(/\.$/, '') ?? ''
  );
}

const tokenName = (token: string) =>
  ({
    NEWLINE: 'end of line',
    NL: 'end of line',
    EOF: 'end of the diagram',
    1: 'end of the diagram',
  })[token.trim().replaceAll("'", '')] ?? token.trim();

/** Mermaid counts without front matter, comments and directives, and past the end. */
function originalLine(code: string, counted: number): number {
  const lines = code.split('\n');
  const start = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) + 1 : 0;
  const kept = lines
    .map((text, index) => ({ text: text.trim(), line: index + 1 }))
    .filter(({ text, line }) => line > start && !text.startsWith('%%'));
  const first = kept.findIndex(({ text }) => text !== '');
  const last = kept.findLast(({ text }) => text !== '')?.line ?? 1;
  return Math.min(kept[Math.max(first, 0) + counted - 1]?.line ?? last, last);
}

/** The line that says which kind of diagram it is. */
const firstLine = (code: string): number => originalLine(code, 1);
