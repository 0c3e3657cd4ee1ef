/** What an author opens and never closes, code or an aside, swallows the rest of the page. */
import type { MdastNode } from 'satteri';
import { type Finding, reportsIn } from '../finding.ts';
import type { Page } from '../page.ts';
import { lineOf, walk } from '../tree.ts';

export function checkUnclosed({ file, text, tree }: Page): Finding[] {
  if (!tree) return [];
  const lines = text.trimEnd().split(/\r?\n/);
  const findings: Finding[] = [];
  walk(tree, (node) => {
    const closing = closingOf(node, lines);
    if (!closing) return true;
    const last = lines[(node.position?.end.line ?? 0) - 1] ?? '';
    if (lineOf(node) === node.position?.end.line || !closing.pattern.test(last))
      findings.push(
        reportsIn({ file, lineOf: () => lineOf(node) }, 'unclosed')(
          [],
          `The ${closing.what} that begins here does not end.`,
          `Put a line with ${closing.sign} alone where it ends.`,
        ),
      );
    return true;
  });
  return findings;
}

function closingOf(node: MdastNode, lines: readonly string[]) {
  if (node.type === 'containerDirective')
    return { what: 'aside', sign: ':::', pattern: /^[\s>]*:{3,}\s*$/ };
  if (node.type !== 'code') return undefined;
  const sign = /(`{3,}|~{3,})/.exec(lines[lineOf(node) - 1] ?? '')?.[1] ?? '```';
  return { what: 'block of code', sign, pattern: /^[\s>]*(?:`{3,}|~{3,})\s*$/ };
}
