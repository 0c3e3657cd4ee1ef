/** Asides are of the four kinds there are; what else begins with colons would show as it is written. */
import { type Finding, type Report, reportsIn } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { Page } from '../page.ts';
import { lineOf, walk } from '../tree.ts';

const kinds = ['note', 'tip', 'caution', 'danger'];

export function checkAsides({ file, text, tree }: Page): Finding[] {
  if (!tree) return [];
  const lines = text.split(/\r?\n/);
  const findings: Finding[] = [];
  walk(tree, (node) => {
    const report: Report = reportsIn({ file, lineOf: () => lineOf(node) }, 'aside');
    const unknown = (written: string, name: string) =>
      findings.push(
        report(
          [],
          `"${written}" begins no aside.${didYouMean(name, kinds)}`,
          `Write :::${kinds.join(', :::')}, with a line ::: at its end.`,
        ),
      );
    if (node.type === 'leafDirective') unknown(`::${node.name}`, node.name);
    if (node.type === 'text' && node.value.startsWith(':::'))
      unknown(firstLine(node.value), firstLine(node.value).replace(/^:+\s*/, ''));
    if (node.type !== 'containerDirective') return true;
    if (!kinds.includes(node.name)) unknown(`:::${node.name}`, node.name);
    else if (Object.keys(node.attributes ?? {}).length > 0)
      findings.push(
        report(
          [],
          `The aside :::${node.name} has attributes in braces.`,
          `Leave them out; a title stands in brackets: :::${node.name}[Its title].`,
        ),
      );
    const lost = /:::\w+\b:?[ \t]*([^\s[{:].*)/.exec(lines[lineOf(node) - 1] ?? '')?.[1];
    if (lost)
      findings.push(
        report(
          [],
          `"${lost}" after :::${node.name} would not be shown.`,
          `Put a title in brackets: :::${node.name}[${lost}].`,
        ),
      );
    return true;
  });
  return findings;
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
