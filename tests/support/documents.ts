/** Every template's Markdown, and what stands in it as its lines say, without a parser. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gateChecklist, gateChecklistId } from '../../src/templates/gate-checklist.ts';
import { framework } from './framework.ts';

const root = join(import.meta.dirname, '../..');

const written = globSync('content/templates/documents/*.md', { cwd: root })
  .sort()
  .map((file) => [basename(file, '.md'), readFileSync(join(root, file), 'utf8')] as const);

/** The documents that are written, and the checklists of the gates. */
export const documents: readonly (readonly [id: string, markdown: string])[] = [
  ...written,
  ...framework.gates.map(
    (gate) => [gateChecklistId(gate), gateChecklist(gate, framework)] as const,
  ),
];

/** The headings, each with its level. */
export const headingsIn = (markdown: string): string[] =>
  markdown
    .split('\n')
    .flatMap((line) => /^(#+) (.+)/.exec(line)?.slice(1, 3).join(' ') ?? [])
    .map(withoutMarks);

/** What is to be ticked. */
export const tasksIn = (markdown: string): string[] =>
  markdown
    .split('\n')
    .flatMap((line) => /^\s*[-*] \[ \] (.+)/.exec(line)?.[1] ?? [])
    .map(withoutMarks);

/** The tables, each as its rows of cells, without the line below the head. */
export function tablesIn(markdown: string): string[][][] {
  return [...markdown.matchAll(/(?:^\|.*\n?)+/gm)].map(([table]) =>
    table
      .trim()
      .split('\n')
      .filter((line) => !/^\|[\s:|-]+\|$/.test(line) || !line.includes('-'))
      .map((line) =>
        line
          .trim()
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .map((cell) => withoutMarks(cell.replaceAll('\\|', '|').trim())),
      ),
  );
}

/** Without bold and italics, and with boxes for what is ticked within a cell. */
const withoutMarks = (text: string): string =>
  text.replace(/\*+/g, '').replaceAll('[ ]', '☐').trim();
