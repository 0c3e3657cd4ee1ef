/** Citations and their notes, which HTML has as links and a list, as footnotes of Markdown. */
import type { Element, Nodes } from 'hast';
import type { Options } from 'rehype-remark';
import { find, withTag } from './tree.ts';

/** How elements are turned into Markdown's nodes; each of its own kind is named by the package. */
export const footnotes: NonNullable<Options['handlers']> = {
  sup(state, node: Element) {
    const [reference, ...rest] = node.children;
    if (!isReference(reference)) return state.all(node);
    const id = noteId(String(reference.properties.href).slice(1));
    return [
      { type: 'footnoteReference', identifier: id, label: id },
      ...state.all({ ...node, children: rest }),
    ];
  },
  section(state, node: Element) {
    const list = 'dataFootnotes' in node.properties ? find(node, withTag('ol')) : undefined;
    if (!list) return state.toFlow(state.all(node));
    const before = { ...node, children: node.children.filter((child) => child !== list) };
    const notes = list.children.filter((child): child is Element => child.type === 'element');
    return [
      ...state.toFlow(state.all(before)),
      ...notes.map((note) => {
        const id = noteId(String(note.properties.id));
        const children = state.toFlow(state.all(note));
        return { type: 'footnoteDefinition' as const, identifier: id, label: id, children };
      }),
    ];
  },
};

const isReference = (node: Nodes | undefined): node is Element =>
  node?.type === 'element' && 'dataFootnoteRef' in node.properties;

/** The id of the source, which the notes of a page are numbered and named by. */
const noteId = (id: string): string => id.replace(/^user-content-fn-/, '');
