/** The title is the page's one heading of the first level, and below it no level is left out. */
import type { MdastNode } from 'satteri';
import type { Edit, Finding } from '../finding.ts';
import type { Page } from '../page.ts';
import { lineOf, textOf, walk, writingIn } from '../tree.ts';

type Heading = Extract<MdastNode, { type: 'heading' }>;

export function checkHeadings(page: Page): Finding[] {
  if (!page.tree) return [];
  const findings: Finding[] = [];
  // The headings that the next one can stand below, the title first.
  let above: readonly number[] = [1];
  walk(page.tree, (node) => {
    const bare = node.type === 'text' ? withoutSpace.exec(node.value)?.[0] : undefined;
    if (bare) findings.push(noHeading(page.file, node, bare));
    if (node.type !== 'heading') return true;
    above = above.filter((depth) => depth === 1 || depth < node.depth);
    const problem = problemWith(node, above.at(-1) ?? 1, page);
    if (problem)
      findings.push({ file: page.file, line: lineOf(node), rule: 'heading', ...problem });
    above = [...above, node.depth];
    return true;
  });
  return findings;
}

/** Signs of a heading at the beginning of a text, and no space: Markdown shows them as they are. */
const withoutSpace = /^#{2,6}[^#\s].*/;

const noHeading = (file: string, node: MdastNode, written: string): Finding => ({
  file,
  line: lineOf(node),
  rule: 'heading',
  message: `"${written}" is no heading, because no space follows the signs.`,
  mend: `Write ${written.replace(/^#+/, '$& ')}.`,
});

function problemWith(
  node: Heading,
  above: number,
  page: Page,
): Pick<Finding, 'message' | 'mend' | 'fix'> | undefined {
  const text = textOf(node);
  if (node.depth === 1)
    return {
      message: `"# ${text}" is a second title.`,
      mend: 'Sections begin with ##; the title stands in the fields at the top.',
      fix: text === page.data.title ? withoutLine(node, page.text) : undefined,
    };
  if (node.children.length === 0)
    return {
      message: 'The heading is empty.',
      mend: 'Write its text on the same line, or delete it.',
    };
  const marks = '#'.repeat(node.depth);
  const right = '#'.repeat(above + 1);
  if (marks.length <= right.length) return undefined;
  return {
    message: `The heading "${text}" skips a level: ${marks} below ${'#'.repeat(above)}.`,
    mend: `Write ${right} ${text}.`,
    fix: writingIn(page.text, node, `${marks} `, `${right} `),
  };
}

/** A title that says the page's title again is taken out with the empty lines below it. */
function withoutLine(node: Heading, text: string): Edit | undefined {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) return undefined;
  const below = /^(?:[ \t]*\r?\n)*/.exec(text.slice(to))?.[0] ?? '';
  return { from, to: to + below.length, text: '' };
}
