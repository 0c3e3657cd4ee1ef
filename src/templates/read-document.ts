/** Reads a template's Markdown, with the parser of the pages, and says what it cannot carry. */
import { type MdastNode, markdownToMdast } from 'satteri';
import { type Block, plain, type TemplateDocument, type Text } from './document.ts';
import { problemWords as words } from './messages.ts';
import { readText } from './read-text.ts';

export interface Problem {
  readonly line: number;
  readonly message: string;
  readonly mend: string;
}

export interface ReadDocument {
  readonly document: TemplateDocument;
  readonly problems: readonly Problem[];
}

export function readDocument(markdown: string): ReadDocument {
  const problems: Problem[] = [];
  const report = (node: MdastNode, said: Omit<Problem, 'line'>) =>
    problems.push({ line: node.position?.start.line ?? 1, ...said });
  const unfit = (node: MdastNode) =>
    report(
      node,
      node.type === 'link' ? words.unsafe(node.url) : words.unfit(names[node.type] ?? node.type),
    );
  const text = (nodes: readonly MdastNode[]) => readText(nodes, unfit);

  const blocksIn = (nodes: readonly MdastNode[]): Block[] => nodes.flatMap(blockOf);
  function blockOf(node: MdastNode): Block[] {
    switch (node.type) {
      case 'heading':
        return [{ kind: 'heading', level: node.depth, text: text(node.children) }];
      case 'paragraph':
        return [{ kind: 'paragraph', text: text(node.children) }];
      case 'blockquote':
        return [{ kind: 'guidance', blocks: blocksIn(node.children) }];
      case 'thematicBreak':
        return [{ kind: 'rule' }];
      case 'list': {
        const items = node.children.map(({ checked, children }) => ({
          ...(typeof checked === 'boolean' ? { done: checked } : {}),
          blocks: blocksIn(children),
        }));
        return [{ kind: 'list', items, ...(node.ordered ? { start: node.start ?? 1 } : {}) }];
      }
      case 'table': {
        const [head = [], ...rows] = node.children.map((row) =>
          row.children.map((cell) => text(cell.children)),
        );
        if (rows.length === 0) report(node, words.noRows);
        if (head.every(isEmpty)) report(node, words.noHead);
        return [
          { kind: 'table', head, rows: rows.map((row) => head.map((_, at) => row[at] ?? [])) },
        ];
      }
      default:
        unfit(node);
        return [];
    }
  }

  const root = markdownToMdast(markdown, { features: { smartPunctuation: false } });
  const [first, ...rest] = 'children' in root ? (root.children as readonly MdastNode[]) : [];
  const title = first?.type === 'heading' && first.depth === 1 ? plain(text(first.children)) : '';
  if (!title) report(first ?? root, words.noTitle);
  for (const node of rest)
    if (node.type === 'heading' && node.depth === 1) report(node, words.secondTitle);
  return { document: { title, blocks: blocksIn(rest) }, problems };
}

const isEmpty = (text: Text): boolean => plain(text).trim() === '';

/** What a writer calls that which no file can carry. */
const names: Readonly<Record<string, string>> = {
  html: 'HTML',
  image: 'a picture',
  imageReference: 'a picture',
  code: 'a block of code',
  definition: 'a line that begins with [text]:, which Markdown takes for the address of a link',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
  delete: 'struck-out text',
  yaml: 'a block of fields',
};
