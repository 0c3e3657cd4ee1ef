/**
 * Draws the link beside a heading with one character. Starlight draws each with an icon of its
 * own, which is half a kilobyte of every page. The plugin has to come after Starlight's, so it is
 * added by an integration that stands after it.
 */
import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { defineHastPlugin } from 'satteri';

const plugin = defineHastPlugin({
  name: 'staircase:quiet-heading-links',
  element: {
    filter: ['span'],
    visit(node) {
      const { properties } = node;
      if (properties.class !== 'sl-anchor-icon') return;
      return {
        type: 'element',
        tagName: 'span',
        properties: { ...properties },
        children: [{ type: 'text', value: '#' }],
      };
    },
  },
});

export const quietHeadingLinks = (): AstroIntegration => ({
  name: 'staircase:quiet-heading-links',
  hooks: {
    'astro:config:setup': ({ config }) => {
      const { processor } = config.markdown;
      if (isSatteriProcessor(processor)) processor.options.hastPlugins.push(plugin);
    },
  },
});
