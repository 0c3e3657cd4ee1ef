/** The text of a paragraph, a heading or a cell, as runs. */
import type { MdastNode } from 'satteri';
import type { Span, Text } from './document.ts';

type Manner = Pick<Span, 'strong' | 'emphasis'>;

/** @param unfit told of each node that a file cannot carry */
export function readText(
  nodes: readonly MdastNode[],
  unfit: (node: MdastNode) => void,
  manner: Manner = {},
): Text {
  return nodes.flatMap((node): Text => {
    switch (node.type) {
      case 'text':
        return withPlaceholders(node.value, manner);
      case 'inlineCode':
        return [{ text: node.value, ...manner }];
      case 'break':
        return [{ text: '\n', ...manner }];
      case 'strong':
        return readText(node.children, unfit, { ...manner, strong: true });
      case 'emphasis':
        return readText(node.children, unfit, { ...manner, emphasis: true });
      case 'link': {
        if (!/^(?:https:|mailto:|\/(?!\/))/.test(node.url)) unfit(node);
        const text = readText(node.children, unfit, manner);
        const isAddress = text.map((span) => span.text).join('') === node.url;
        return isAddress ? text : [...text, { text: ` (${node.url})`, ...manner }];
      }
      default:
        unfit(node);
        return [];
    }
  });
}

const signs: Readonly<Record<string, string>> = { '[ ]': '☐', '[x]': '☑', '[X]': '☑' };

/** What stands in brackets is a placeholder, or a box to tick. A line break in the source is a space. */
function withPlaceholders(text: string, manner: Manner): Text {
  return text
    .replaceAll(/\s*\n\s*/g, ' ')
    .split(/(\[[^[\]]+\])/)
    .filter((part) => part !== '')
    .map((part) => {
      const sign = signs[part];
      if (sign) return { text: sign, ...manner };
      const isPlaceholder = part.startsWith('[') && part.endsWith(']');
      return { text: part, ...manner, ...(isPlaceholder ? { placeholder: true as const } : {}) };
    });
}
