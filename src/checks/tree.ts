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

/** Identifiers of the definitions that pictures take their addresses from. */
export function picturesShown(tree: MdastNode): ReadonlySet<string> {
  const shown = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'imageReference') shown.add(node.identifier);
    return true;
  });
  return shown;
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

const components = new WeakMap<MdastNode, readonly Component[]>();

/** The components of a tree, looked for once: nearly every rule asks for them. */
export function componentsIn(tree: MdastNode | undefined): readonly Component[] {
  if (!tree) return [];
  const known = components.get(tree) ?? findComponents(tree);
  components.set(tree, known);
  return known;
}

function findComponents(tree: MdastNode): readonly Component[] {
  const found: Component[] = [];
  walk(tree, (node) => {
    const component = componentOf(node);
    if (component) found.push(component);
    return true;
  });
  return found;
}
