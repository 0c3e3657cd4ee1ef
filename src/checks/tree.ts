/** Walking a page's syntax tree. */
import type { MdastNode } from 'satteri';
import type { Edit } from './finding.ts';
import { oncePer } from './once.ts';

export interface Component {
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly node: MdastNode;
}

/** Visits every node; answering `false` leaves its children out. */
export function walk(node: MdastNode, visit: (node: MdastNode) => boolean | undefined): void {
  if (visit(node) === false) return;
  for (const child of childrenOf(node)) walk(child, visit);
}

export const childrenOf = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? (node.children as readonly MdastNode[]) : [];

export const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

export function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return childrenOf(node).map(textOf).join('');
}

/** A component used in a page, or undefined for any other node. */
export function componentOf(node: MdastNode): Component | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const attributes = new Map<string, string>();
  for (const attribute of node.attributes)
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
      attributes.set(attribute.name, attribute.value);
  return { name: node.name ?? '', line: lineOf(node), attributes, node };
}

/** The components of a tree, looked for once: nearly every rule asks for them. */
export const componentsIn = (tree: MdastNode | undefined): readonly Component[] =>
  tree ? componentsOf(tree) : [];

const componentsOf = oncePer((tree: MdastNode): readonly Component[] => {
  const found: Component[] = [];
  walk(tree, (node) => {
    const component = componentOf(node);
    if (component) found.push(component);
    return true;
  });
  return found;
});

/** An edit of the first `part` in a node's source; undefined where the source has none. */
export function writingIn(
  text: string,
  node: MdastNode,
  part: string,
  instead: string | undefined,
): Edit | undefined {
  const from = node.position?.start.offset ?? 0;
  const at = text.slice(from, node.position?.end.offset).indexOf(part);
  if (at < 0 || instead === undefined) return undefined;
  return { from: from + at, to: from + at + part.length, text: instead };
}
