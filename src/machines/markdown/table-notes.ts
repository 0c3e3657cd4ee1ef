/** A row that says something of the one above it, across all columns, becomes the end of that row. */
import type { Element, ElementContent } from 'hast';
import { text } from './tree.ts';

export function withNotes(body: Element): Element {
  const rows: Element[] = [];
  for (const row of body.children.filter(isElement)) {
    const above = rows.at(-1);
    const note = noteOf(row);
    if (above && note) rows[rows.length - 1] = withNote(above, note);
    else rows.push(row);
  }
  return { ...body, children: rows };
}

const isElement = (node: ElementContent): node is Element => node.type === 'element';

function noteOf({ children }: Element): Element | undefined {
  const [only, ...others] = children.filter(isElement);
  const isNote = only?.tagName === 'td' && only.properties.colSpan !== undefined;
  return isNote && others.length === 0 ? only : undefined;
}

function withNote(row: Element, note: Element): Element {
  const cells = row.children.filter(isElement);
  const last = cells.at(-1);
  if (!last) return row;
  const told = { ...last, children: [...last.children, text('; '), ...note.children] };
  return { ...row, children: [...cells.slice(0, -1), told] };
}
