/** The running text of a page: paragraphs and lists, without what has a voice of its own. */
import type { Nodes, Root, Text } from 'hast';
import type { HastNode } from 'satteri';

const prose = ['p', 'li'];
/** Links and controls do something else already; code, headings and tables are looked up, not read. */
const apart = ['a', 'button', 'code', 'pre', 'sup', 'summary', 'table', 'h1', 'h2', 'h3', 'h4'];

export function* proseIn(node: Readonly<HastNode>, within = false): Generator<Readonly<Text>> {
  if (node.type === 'text' && within) yield node;
  if (!('children' in node) || node.type.startsWith('mdx')) return;
  if (node.type === 'element' && isApart(node)) return;
  const inside = within || (node.type === 'element' && prose.includes(node.tagName));
  for (const child of node.children) yield* proseIn(child, inside);
}

function isApart({ tagName, properties }: Extract<Nodes, { type: 'element' }>): boolean {
  return (
    apart.includes(tagName) ||
    'dataFootnotes' in properties ||
    [properties.className].flat().includes('starlight-aside__title')
  );
}

export interface TermElement {
  readonly id: string | undefined;
  readonly node: Readonly<HastNode>;
}

/** The places where an author wrote <Term>. */
export function* termElementsIn(node: Readonly<HastNode | Root>): Generator<TermElement> {
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    const id = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
    )?.value;
    if (node.name === 'Term') yield { id: typeof id === 'string' ? id : undefined, node };
  }
  if ('children' in node) for (const child of node.children) yield* termElementsIn(child);
}
