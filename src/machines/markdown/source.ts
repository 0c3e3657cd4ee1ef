/** What an author wrote of a page: its fields, and the diagrams that the page shows drawn. */
import { existsSync, readFileSync } from 'node:fs';
import { type MdastNode, mdxToMdast } from 'satteri';
import { parse } from 'yaml';

export interface WrittenSource {
  /** From the repository on: `content/gates/g1.mdx`. */
  readonly file: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly diagrams: () => readonly string[];
}

/** @param page its path: `gates/g1/`; nothing for a page that code makes */
export function sourceOf(root: URL, page: string): WrittenSource | undefined {
  const id = page.replace(/\/$/, '');
  const file = [`content/${id}.mdx`, `content/${page}index.mdx`].find((candidate) =>
    existsSync(new URL(candidate, root)),
  );
  if (!file) return undefined;
  const text = readFileSync(new URL(file, root), 'utf8');
  const block = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  return { file, fields: parse(block) ?? {}, diagrams: () => diagramsIn(mdxToMdast(text)) };
}

function diagramsIn(node: MdastNode): string[] {
  if (node.type === 'code') return node.lang === 'mermaid' ? [node.value] : [];
  return 'children' in node ? node.children.flatMap(diagramsIn) : [];
}
