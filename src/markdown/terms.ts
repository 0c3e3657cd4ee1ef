/**
 * Marks the first use of a glossary's terms on a page, so that a reader can open the meaning there.
 * `<Term id="mde">what it can see</Term>` marks words that are no name of the term;
 * `<Term>control group</Term>` keeps a term from being marked on the page.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Nodes, Text } from 'hast';
import { defineHastPlugin } from 'satteri';
import { parse } from 'yaml';
import { z } from 'zod';
import { type GlossaryTerm, glossaryPage, glossarySchema } from './glossary.ts';
import { proseIn, termElementsIn } from './prose.ts';
import { termInText } from './term.ts';
import { type FindTerms, finderOf } from './term-names.ts';

/** More dotted lines than these disturb the reading. */
const mostOnPage = 8;

export function terms(root: URL, base: string) {
  const file = fileURLToPath(new URL('content/glossary.yaml', root));
  const glossary = z.array(glossarySchema).parse(parse(readFileSync(file, 'utf8')));
  const find = finderOf(glossary);
  return defineHastPlugin({
    name: 'staircase:terms',
    before(tree, context) {
      const page = pageIdOf(context.fileURL);
      if (page === glossaryPage) return;
      // A page that treats a term explains it in its own words.
      const treated = glossary.filter((term) => term.common || term.page === page);
      const done = new Set(treated.map(({ id }) => id));
      for (const { id, node } of termElementsIn(tree)) {
        const said = context.textContent(node);
        const term = glossary.find((entry) => entry.id === id);
        for (const { id: named } of term ? [term] : find(said).map((found) => found.term))
          done.add(named);
        context.replaceNode(node, term ? termInText(term, said, base) : textNode(said));
      }
      const most = done.size + mostOnPage;
      for (const node of proseIn(tree)) {
        const marked = mark(node.value, find, base, ({ id }) => {
          if (done.has(id) || done.size === most) return false;
          done.add(id);
          return true;
        });
        if (marked.length > 1) context.replaceNode(node, marked);
      }
    },
  });
}

/** A text with the terms in it that are wanted, and what stands between them. */
function mark(
  text: string,
  find: FindTerms,
  base: string,
  isWanted: (term: GlossaryTerm) => boolean,
): Nodes[] {
  const marked: Nodes[] = [];
  let from = 0;
  for (const { term, start, end } of find(text)) {
    if (!isWanted(term)) continue;
    marked.push(textNode(text.slice(from, start)), termInText(term, text.slice(start, end), base));
    from = end;
  }
  return [...marked, textNode(text.slice(from))];
}

const textNode = (value: string): Text => ({ type: 'text', value });

const pageIdOf = (file: URL | undefined): string | undefined =>
  file && /\/content\/(.+?)(?:\/index)?\.mdx$/.exec(file.pathname)?.[1];
