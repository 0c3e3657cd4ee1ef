/** The title is the page's one heading of the first level, and below it no level is left out. */
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';
import { lineOf, textOf, walk } from '../tree.ts';

export function checkHeadings({ file, tree }: Page): Finding[] {
  if (!tree) return [];
  const findings: Finding[] = [];
  let level = 1;
  walk(tree, (node) => {
    if (node.type !== 'heading') return true;
    const finding = (message: string, mend: string) =>
      findings.push({ file, line: lineOf(node), rule: 'heading', message, mend });
    const text = textOf(node);
    if (node.depth === 1)
      finding(
        `"# ${text}" is a second title.`,
        'Sections begin with ##; the title stands in the fields at the top.',
      );
    else if (node.depth > level + 1)
      finding(
        `The heading "${text}" skips a level: ${'#'.repeat(node.depth)} below ${'#'.repeat(level)}.`,
        `Write ${'#'.repeat(level + 1)} ${text}.`,
      );
    level = Math.max(node.depth, 1);
    return true;
  });
  return findings;
}
