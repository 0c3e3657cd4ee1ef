/** The sentences of a page, as a reader meets them: without code, tables, headings and notes. */
import type { MdastNode } from 'satteri';
import { childrenOf, lineOf, textOf, walk } from './tree.ts';

export interface Sentence {
  readonly line: number;
  readonly text: string;
  readonly words: number;
  /** The words of its longest part: at a colon or a semicolon a reader can rest. */
  readonly longestPart: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

export function sentencesIn(tree: MdastNode): Sentence[] {
  const sentences: Sentence[] = [];
  walk(tree, (node) => {
    if (node.type === 'footnoteDefinition' || node.type === 'table') return false;
    if (node.type !== 'paragraph') return true;
    const paragraph = proseOf(node);
    // The end of a line would be taken for the end of a sentence.
    for (const { segment, index } of segmenter.segment(paragraph.replace(/[\r\n]/g, ' '))) {
      const words = wordsIn(segment);
      const line = lineOf(node) + paragraph.slice(0, index).split('\n').length - 1;
      const longestPart = Math.max(...segment.split(/[:;]\s/).map(wordsIn));
      if (words > 0) sentences.push({ line, text: segment.trim(), words, longestPart });
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
