/** Every mermaid fence can be drawn, and has a title and a description for those who do not see. */
import { parseDiagram } from '../../diagrams/parse.ts';
import { unfitIn } from '../../diagrams/plain.ts';
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';
import { lineOf, walk } from '../tree.ts';

export async function checkDiagrams(page: Page): Promise<Finding[]> {
  const findings: Finding[] = [];
  const fences: { readonly line: number; readonly code: string }[] = [];
  if (page.tree)
    walk(page.tree, (node) => {
      if (node.type !== 'code' || node.lang?.toLowerCase() !== 'mermaid') return true;
      if (node.lang === 'mermaid') fences.push({ line: lineOf(node), code: node.value });
      else findings.push(notDrawn(page.file, lineOf(node), node.lang));
      return true;
    });
  for (const { line, code } of fences) {
    const unfit = unfitIn(code);
    if (unfit) {
      findings.push({
        file: page.file,
        line: line + unfit.line,
        rule: 'diagram',
        message: `The diagram holds ${unfit.what}: "${unfit.text}".`,
        mend: 'Take it out: a diagram has its looks from the site, and links stand in the text.',
      });
      continue;
    }
    const result = await parseDiagram(code);
    if (!result.ok)
      findings.push({
        file: page.file,
        line: line + result.line,
        rule: 'diagram',
        message: result.message,
        mend: 'Correct the line; the syntax is described at https://mermaid.js.org.',
      });
  }
  return findings;
}

const notDrawn = (file: string, line: number, written: string): Finding => ({
  file,
  line,
  rule: 'diagram',
  message: `"${written}" is shown as text, and not drawn.`,
  mend: 'Write ```mermaid, in lower case.',
});
