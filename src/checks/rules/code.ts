/** Content holds no code: a page imports nothing and computes nothing. */
import type { MdastNode } from 'satteri';
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';
import { lineOf, walk } from '../tree.ts';

export function checkCode({ file, text, tree }: Page): Finding[] {
  if (!tree) return [];
  // What stands below the author's last line was added for the author.
  const lastLine = text.trimEnd().split('\n').length;
  const findings: Finding[] = [];
  walk(tree, (node) => {
    const problem = lineOf(node) <= lastLine ? problemWith(node) : undefined;
    if (problem) findings.push({ file, line: lineOf(node), rule: 'code', ...problem });
    return true;
  });
  return findings;
}

/** One comment and nothing beside it: what stands between two comments would be run. */
const comment = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

export const isComment = (code: string): boolean => comment.test(code);

function problemWith(node: MdastNode): Pick<Finding, 'message' | 'mend'> | undefined {
  if (node.type === 'mdxjsEsm')
    return {
      message: `"${firstLine(node.value)}" is code.`,
      mend: 'Take it out: every component that a page can use is there already.',
    };
  if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return undefined;
  if (isComment(node.value)) return undefined;
  return {
    message: `"{${firstLine(node.value)}}" is read as code, because it stands in braces.`,
    mend: 'Write &#123; for a brace, or put the text in `backticks`.',
  };
}

const firstLine = (code: string) => code.trim().split('\n')[0] ?? '';
