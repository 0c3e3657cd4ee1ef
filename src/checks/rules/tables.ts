/** Each row of a table has as many cells as its first: what is beyond would not be shown. */
import { type Finding, reportsIn } from '../finding.ts';
import type { Page } from '../page.ts';
import { childrenOf, lineOf, walk } from '../tree.ts';

export function checkTables({ file, tree }: Page): Finding[] {
  if (!tree) return [];
  const findings: Finding[] = [];
  walk(tree, (node) => {
    if (node.type !== 'table') return true;
    const [head, ...rows] = childrenOf(node);
    const columns = head ? childrenOf(head).length : 0;
    for (const row of rows) {
      const cells = childrenOf(row).length;
      if (cells === columns) continue;
      findings.push(
        reportsIn({ file, lineOf: () => lineOf(row) }, 'table')(
          [],
          `The row has ${cells} cells, and the first row of the table has ${columns}.`,
          'Write one cell for each column; a | within a cell is written \\|.',
        ),
      );
    }
    return true;
  });
  return findings;
}
