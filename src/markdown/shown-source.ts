/** Hands `<Shown>` what its author wrote inside it, as a Sätteri plugin: the source of what it shows. */
import { defineMdastPlugin } from 'satteri';

export const shownSource = defineMdastPlugin({
  name: 'staircase:shown-source',
  options: { position: true },
  mdxJsxFlowElement(node, context) {
    const { type, name, position, attributes, children } = node;
    if (name !== 'Shown' || !position) return;
    // The tags stand on lines of their own.
    const lines = context.source.split('\n').slice(position.start.line, position.end.line - 1);
    const value = lines.join('\n').trim();
    const source = { type: 'mdxJsxAttribute', name: 'source', value } as const;
    context.replaceNode(node, {
      type,
      name,
      attributes: [...attributes, source],
      children: [...children],
    });
  },
});
