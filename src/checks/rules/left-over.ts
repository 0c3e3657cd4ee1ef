/** Signs of Markdown that made nothing: a reader would see them as they are written. */
import type { MdastNode } from 'satteri';
import { type Finding, reportsIn } from '../finding.ts';
import type { Kind } from '../kinds.ts';
import type { Library } from '../library.ts';
import type { Page } from '../page.ts';
import { walk } from '../tree.ts';

interface Said {
  readonly rule: Kind;
  readonly message: (found: string) => string;
  readonly mend: string;
}

/** Looked for in the source of a text, where a sign that is meant has a backslash before it. */
const signs: readonly (Said & { readonly pattern: RegExp })[] = [
  {
    rule: 'unclosed',
    pattern: /(?<!\\)\*\*[^\n]{0,30}/,
    message: (found) =>
      `The ** before or after "${found.replaceAll('*', '').trim()}" has no partner.`,
    mend: 'Write ** on both sides of the words, without a space within: **strong**.',
  },
  {
    rule: 'unclosed',
    pattern: /(?<!\\)`[^\n]{0,30}/,
    message: (found) => `The backtick before "${found.slice(1)}" has no partner.`,
    mend: 'Write a backtick on both sides of the words: `code`.',
  },
  {
    rule: 'aside',
    pattern: /^\[!\w+\]/,
    message: (found) => `"${found}" begins no aside on this site.`,
    mend: 'Write :::note, :::tip, :::caution, :::danger, with a line ::: at its end.',
  },
  {
    rule: 'citation',
    pattern: /\^\[[^\]\n]*\]/,
    message: (found) => `"${found}" is no citation, and a page has no notes of its own.`,
    mend: 'Cite a source of content/sources.yaml by its id, as [^id].',
  },
  {
    rule: 'table',
    pattern: /^\|.*\|[ \t]*$/m,
    message: (found) => `"${found.trim()}" is no table: the line below its first row is missing.`,
    mend: 'Write a line such as |---|---| below the first row, with one part for each column.',
  },
];

export function checkLeftOver(page: Page, { sources }: Pick<Library, 'sources'>): Finding[] {
  if (!page.tree) return [];
  const findings: Finding[] = [];
  const ids = new Set(sources.map(({ value }) => value.id));
  const add = ({ rule, message, mend }: Said, found: string, line: number) =>
    findings.push(
      reportsIn({ file: page.file, lineOf: () => line }, rule)([], message(found), mend),
    );
  walk(page.tree, (node) => {
    if (node.type === 'footnoteDefinition') return false;
    if (node.type !== 'text') return true;
    const { source, line } = writtenAs(node, page.text);
    const lineAt = (index: number) => line + source.slice(0, index).split('\n').length - 1;
    for (const sign of signs) {
      const found = sign.pattern.exec(source);
      if (found) add(sign, found[0], lineAt(found.index));
    }
    for (const { 0: found, 1: id = '', index } of source.matchAll(/\[([a-z0-9-]+)\]/g))
      if (ids.has(id)) add(withoutMark, found, lineAt(index));
    return true;
  });
  return findings;
}

const withoutMark: Said = {
  rule: 'citation',
  message: (found) => `"${found}" names a source, and is no citation.`,
  mend: 'Put ^ after the first bracket: [^id].',
};

function writtenAs({ position }: MdastNode, text: string) {
  const source = text.slice(position?.start.offset, position?.end.offset);
  return { source, line: position?.start.line ?? 1 };
}
