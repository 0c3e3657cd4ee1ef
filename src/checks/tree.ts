/** Walking a page's syntax tree. */
import type { MdastNode } from 'satteri';

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

export function componentsIn(tree: MdastNode | undefined): Component[] {
  const found: Component[] = [];
  if (tree)
    walk(tree, (node) => {
      const component = componentOf(node);
      if (component) found.push(component);
      return true;
    });
  return found;
}
