/** The tree of a finished page without what is no text, in elements that Markdown has. */
import type { Element, ElementContent } from 'hast';
import { apart } from './apart.ts';
import { isNoise } from './noise.ts';
import { rules, type Surroundings } from './rules.ts';

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
