/** Puts the base before links that authors write from the root; see ./address.ts. */
import { defineHastPlugin } from 'satteri';
import { addressUnder } from './address.ts';

export const rootLinks = (base: string) =>
  defineHastPlugin({
    name: 'staircase:root-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties.href;
        if (typeof href === 'string') context.setProperty(node, 'href', addressUnder(base, href));
      },
    },
  });
