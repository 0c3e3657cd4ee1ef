/** Names with what is said of them, as a list: `- **Owner:** the operations lead`. */
import type { Element, ElementContent } from 'hast';
import { element, text, textOf } from './tree.ts';

const blocks = new Set(['p', 'ul', 'ol', 'dl', 'div', 'section', 'table', 'pre', 'blockquote']);

export function definitionList(list: Element): Element {
  const items: Element[][] = [];
  for (const entry of entriesOf(list)) {
    const isName = entry.tagName === 'dt';
    const current = items.at(-1);
    if (current && !(isName && current.some(({ tagName }) => tagName === 'dd')))
      current.push(entry);
    else items.push([entry]);
  }
  return element('ul', items.map(item));
}

/** Names and definitions; HTML allows a div around those that belong together. */
const entriesOf = ({ children }: Element): Element[] =>
  children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'div' ? entriesOf(child) : [child];
  });

function item(entries: readonly Element[]): Element {
  const names = entries.filter(({ tagName }) => tagName === 'dt');
  const said = entries.filter(({ tagName }) => tagName === 'dd');
  const name = element('strong', [...joined(names, ','), text(':')]);
  if (said.some(({ children }) => children.some(isBlock)))
    return element('li', [element('p', [name]), ...said.flatMap(({ children }) => children)]);
  return element('li', [name, text(' '), ...joined(said, ';')]);
}

/** A whole sentence needs no sign behind it. */
const joined = (entries: readonly Element[], by: string): ElementContent[] =>
  entries.flatMap((entry, index) => {
    const before = entries[index - 1];
    const sign = before && /[.?!]\s*$/.test(textOf(before)) ? '' : by;
    return [...(before ? [text(`${sign} `)] : []), ...entry.children];
  });

const isBlock = (node: ElementContent): boolean =>
  node.type === 'element' && blocks.has(node.tagName);
