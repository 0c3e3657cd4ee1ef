/** A picture says in words what it shows. */
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';
import { lineOf, walk } from '../tree.ts';

export function checkImages({ file, tree }: Page): Finding[] {
  if (!tree) return [];
  const findings: Finding[] = [];
  walk(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return true;
    const address = node.type === 'image' ? node.url : node.identifier;
    if (!node.alt?.trim())
      findings.push({
        file,
        line: lineOf(node),
        rule: 'image',
        message: `The picture "${address}" has no text for readers who do not see it.`,
        mend: `Say what it shows: ![what it shows](${address}).`,
      });
    return true;
  });
  return findings;
}
