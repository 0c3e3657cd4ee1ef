/** The steps of a procedure: the headings that have a checklist below them, with its items. */
import { type MdastNode, mdxToMdast } from 'satteri';
import type { HowToSection, HowToStep } from 'schema-dts';
import { childrenOf, componentsIn, textOf } from '../../checks/tree.ts';

export function stepsIn(body: string): HowToSection[] {
  const steps: { readonly name: string; readonly items: string[] }[] = [];
  for (const node of childrenOf(mdxToMdast(body, { features: { directive: true } }))) {
    if (node.type === 'heading') steps.push({ name: textOf(node), items: [] });
    else steps.at(-1)?.items.push(...itemsIn(node));
  }
  return steps
    .filter(({ items }) => items.length > 0)
    .map(
      ({ name, items }): HowToSection => ({
        '@type': 'HowToSection',
        name,
        itemListElement: items.map((text): HowToStep => ({ '@type': 'HowToStep', text })),
      }),
    );
}

const itemsIn = (node: MdastNode): string[] =>
  componentsIn(node)
    .filter(({ name }) => name === 'Item')
    .map((item) => textOf(item.node).trim());
