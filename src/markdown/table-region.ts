/**
 * Puts each table into a region that scrolls sideways where the screen is too narrow. The region
 * takes the keyboard's focus, because not every browser scrolls with the keyboard otherwise, and
 * is named by the table's column heads.
 */
import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';

export const tableRegion = defineHastPlugin({
  name: 'staircase:table-region',
  element: [
    {
      filter: ['table'],
      visit(node, context) {
        const heads = descendants(node, 'th').map((head) => context.textContent(head).trim());
        context.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: {
            className: ['table-region'],
            role: 'region',
            tabIndex: 0,
            ariaLabel: `Table: ${heads.filter(Boolean).join(', ')}`,
          },
          children: [],
        });
      },
    },
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

function descendants(node: Readonly<Element>, tagName: string): Readonly<Element>[] {
  return node.children.flatMap((child: Readonly<ElementContent>) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : descendants(child, tagName);
  });
}
