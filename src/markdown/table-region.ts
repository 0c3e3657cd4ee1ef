/**
 * Puts each table into a region that scrolls sideways where the screen is too narrow. The region
 * takes the keyboard's focus, because not every browser scrolls with the keyboard otherwise, and
 * is named by the table's column heads.
 */
import type { Element, Nodes } from 'hast';
import { defineHastPlugin } from 'satteri';

export const tableRegion = defineHastPlugin({
  name: 'staircase:table-region',
  before(tree, context) {
    const named = new Map<string, number>();
    for (const node of descendants(tree, 'table')) {
      const heads = descendants(node, 'th').map((head) => context.textContent(head).trim());
      const name = `Table: ${heads.filter(Boolean).join(', ')}`;
      const count = (named.get(name) ?? 0) + 1;
      named.set(name, count);
      context.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table-region'],
          role: 'region',
          tabIndex: 0,
          // Regions of one name could not be told apart in a list of them.
          ariaLabel: count === 1 ? name : `${name} (${count})`,
        },
        children: [],
      });
    }
  },
  element: [
    {
      // The empty corner above row names heads nothing.
      filter: ['th'],
      visit(node, context) {
        const isEmpty = context.textContent(node).trim() === '';
        return isEmpty ? { ...node, tagName: 'td' } : undefined;
      },
    },
  ],
});

function descendants(node: Readonly<Nodes>, tagName: string): Readonly<Element>[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child: Readonly<Nodes>) =>
    child.type === 'element' && child.tagName === tagName ? [child] : descendants(child, tagName),
  );
}
