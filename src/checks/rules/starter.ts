/** Sentences that `npm run new` wrote and that nobody has replaced: whole ones, in brackets. */
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';
import { lineOf, walk } from '../tree.ts';

/** The frontmatter fields that are prose on the page. */
const proseFields = ['title', 'description', 'inShort', 'takeToGate'];

const sentence = /\[\p{Lu}[^[\]]*[.?]\]/gu;

export function checkStarter({ file, data, frontmatter, tree }: Page): Finding[] {
  const findings: Finding[] = [];
  const report = (line: number, text: string) => {
    for (const [left] of text.matchAll(sentence))
      findings.push({
        file,
        line,
        rule: 'starter',
        message: `"${left}" is a sentence of the starter.`,
        mend: 'Write your own in its place, without the brackets, or delete it.',
      });
  };
  for (const field of proseFields) {
    const value = data[field];
    if (Array.isArray(value))
      value.forEach((entry, index) => {
        report(frontmatter.lineOf([field, index]), String(entry));
      });
    else report(frontmatter.lineOf([field]), String(value ?? ''));
  }
  if (tree)
    walk(tree, (node) => {
      if (node.type === 'text') report(lineOf(node), node.value);
      return true;
    });
  return findings;
}
