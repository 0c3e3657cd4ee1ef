/** The sentences of a page, as a reader meets them: without code, tables, headings and notes. */
import type { MdastNode } from 'satteri';
import { childrenOf, lineOf, textOf, walk } from './tree.ts';

export interface Sentence {
  readonly line: number;
  readonly text: string;
  readonly words: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

export function sentencesIn(tree: MdastNode): Sentence[] {
  const sentences: Sentence[] = [];
  walk(tree, (node) => {
    if (node.type === 'footnoteDefinition' || node.type === 'table') return false;
    if (node.type !== 'paragraph') return true;
    const paragraph = proseOf(node);
    for (const { segment, index } of segmenter.segment(paragraph)) {
      const words = wordsIn(segment);
      const line = lineOf(node) + paragraph.slice(0, index).split('\n').length - 1;
      if (words > 0) sentences.push({ line, text: segment.trim(), words });
    }
    return false;
  });
  return sentences;
}

const proseOf = (paragraph: MdastNode): string =>
  childrenOf(paragraph)
    .map(textOf)
    .join('')
    .replace(/\[\^[^\]]*\]/g, '');

const wordsIn = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;
