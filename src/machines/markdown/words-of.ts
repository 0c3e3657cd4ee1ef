/** The tree of a finished page without what is no text, in elements that Markdown has. */
import type { Element, ElementContent } from 'hast';
import { isNoise } from './noise.ts';
import { rules, type Surroundings } from './rules.ts';
import { text } from './tree.ts';

export function wordsOf(main: Element, page: Surroundings): Element {
  return { ...main, children: all(main.children, page) };
}

const all = (nodes: readonly ElementContent[], page: Surroundings): ElementContent[] =>
  apart(nodes.flatMap((node) => one(node, page)));

function one(node: ElementContent, page: Surroundings): readonly ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || isNoise(node)) return [];
  const refined = { ...node, children: all(node.children, page) };
  for (const rule of rules) {
    const answer = rule(refined, page);
    if (answer) return answer;
  }
  return [refined];
}

/** What stands in one line, kept apart where only a style sheet has done so. */
const apart = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node, index) => [...between(nodes[index - 1], node), node]);

const inLine = new Set(['a', 'b', 'cite', 'small', 'span', 'strong', 'time']);
/** Tags of components; in Markdown an author may join words and emphasis on purpose. */
const ofComponents = new Set(['b', 'small', 'span']);

function between(before: ElementContent | undefined, node: ElementContent): ElementContent[] {
  if (before === undefined || node.type !== 'element' || !inLine.has(node.tagName)) return [];
  if (before.type === 'text') {
    const joined = ofComponents.has(node.tagName) ? /[\p{L}\p{N}:.?]$/u : /:$/;
    return joined.test(before.value) ? [text(' ')] : [];
  }
  if (before.type !== 'element' || !inLine.has(before.tagName)) return [];
  return [text(node.tagName === 'a' && before.tagName === 'a' ? ', ' : ' ')];
}
