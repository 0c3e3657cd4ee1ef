/** A picture says in words what it shows. */
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';
import { lineOf, walk } from '../tree.ts';

export function checkImages({ file, tree }: Page): Finding[] {
  if (!tree) return [];
  const findings: Finding[] = [];
  walk(tree, (node) => {
    if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim()) {
      const name = node.type === 'image' ? node.url : node.identifier;
      findings.push({
        file,
        line: lineOf(node),
        rule: 'image',
        message: `The picture "${name}" has no text for readers who do not see it.`,
        mend: `Say what it shows: ![what it shows](${name}).`,
      });
    }
    return true;
  });
  return findings;
}
