/** Names the list of footnotes for what it is here, and shows its heading to everyone. */
import { defineHastPlugin } from 'satteri';

export const sourcesHeading = defineHastPlugin({
  name: 'staircase:sources-heading',
  element: {
    filter: ['h2'],
    visit(node) {
      if (node.properties.id !== footnotesHeadingId) return;
      return {
        type: 'element',
        tagName: 'h2',
        properties: { id: footnotesHeadingId },
        children: [{ type: 'text', value: 'Sources' }],
      };
    },
  },
});

/** The id that the Markdown processor gives to the heading of the footnotes. */
export const footnotesHeadingId = 'footnote-label';
