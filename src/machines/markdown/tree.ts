/** Elements of a page's tree: made, looked at, found. */
import type { Element, ElementContent, Nodes, Text } from 'hast';

export const text = (value: string): Text => ({ type: 'text', value });

export const element = (
  tagName: string,
  children: readonly ElementContent[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children: [...children] });

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** Every element below a node that fits, in the order of the page. */
export function findAll(node: Nodes, fits: (element: Element) => boolean): Element[] {
  const below = 'children' in node ? node.children.flatMap((child) => findAll(child, fits)) : [];
  return node.type === 'element' && fits(node) ? [node, ...below] : below;
}

export const find = (node: Nodes, fits: (element: Element) => boolean): Element | undefined =>
  findAll(node, fits)[0];

export const withTag =
  (name: string) =>
  ({ tagName }: Element): boolean =>
    tagName === name;

export const withClass = (name: string) => (element: Element) => hasClass(element, name);

export function textOf(node: Nodes | undefined): string {
  if (node?.type === 'text') return node.value;
  return node && 'children' in node ? node.children.map(textOf).join('') : '';
}
