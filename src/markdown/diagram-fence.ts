/** Turns a mermaid fence into the Diagram component, as a Sätteri plugin. */
import { defineMdastPlugin } from 'satteri';

export const diagramFence = defineMdastPlugin({
  name: 'staircase:diagram-fence',
  code(node, context) {
    if (node.lang !== 'mermaid') return;
    context.replaceNode(node, {
      type: 'mdxJsxFlowElement',
      name: 'Diagram',
      attributes: [{ type: 'mdxJsxAttribute', name: 'code', value: node.value }],
      children: [],
    });
  },
});
