/** A finished page as Markdown: its main part, from its title to its sources. */
import type { Nodes, Root } from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { footnotes } from './footnotes.ts';
import type { Surroundings } from './rules.ts';
import { find, withTag } from './tree.ts';
import { wordsOf } from './words-of.ts';

const writer = unified()
  .use(rehypeRemark, { handlers: footnotes })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze();

export function toMarkdown(page: Nodes, surroundings: Surroundings): string {
  const main = find(page, withTag('main'));
  if (!main) return '';
  const words: Root = { type: 'root', children: [wordsOf(main, surroundings)] };
  return writer.stringify(writer.runSync(words));
}
