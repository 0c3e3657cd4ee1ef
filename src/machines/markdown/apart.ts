/** What stands in one line, kept apart where only a style sheet has done so. */
import type { ElementContent } from 'hast';
import { hasClass, text, textOf } from './tree.ts';

const inLine = new Set(['a', 'b', 'cite', 'code', 'small', 'span', 'strong', 'time']);
/** Tags of components; in Markdown an author may join words and emphasis on purpose. */
const ofComponents = new Set(['b', 'small', 'span']);
/** Classes of what stands beside a name in a quieter face, as `small` does. */
const quiet = ['concerned', 'owner', 'role'];

export const apart = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node, index) =>
    isInLine(nodes.slice(0, index).findLast(isSaid))
      ? beside(nodes[index - 1], node)
      : [...between(nodes[index - 1], node), node],
  );

/** What a name says of itself is in brackets; who published a text is a sentence, as in a footnote. */
function beside(before: ElementContent | undefined, node: ElementContent): ElementContent[] {
  if (isQuiet(node)) return [text(` (${textOf(node).trim()})`)];
  if (node.type === 'element' && hasClass(node, 'publisher'))
    return [text(`. ${textOf(node).trim()}`)];
  return [...between(before, node), node];
}

const isQuiet = (node: ElementContent): boolean =>
  node.type === 'element' &&
  (node.tagName === 'small' || quiet.some((name) => hasClass(node, name)));

const isSaid = (node: ElementContent): boolean => textOf(node).trim() !== '';

const isInLine = (node: ElementContent | undefined): boolean =>
  node?.type === 'text' || (node?.type === 'element' && inLine.has(node.tagName));

function between(before: ElementContent | undefined, node: ElementContent): ElementContent[] {
  if (node.type !== 'element' || node.tagName === 'code' || !isInLine(node)) return [];
  if (before?.type === 'text') {
    const joined = ofComponents.has(node.tagName) ? /[\p{L}\p{N}:.?]$/u : /:$/;
    return joined.test(before.value) ? [text(' ')] : [];
  }
  if (before?.type !== 'element' || !isInLine(before)) return [];
  return [text(node.tagName === 'a' && before.tagName === 'a' ? ', ' : ' ')];
}
