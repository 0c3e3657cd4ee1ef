/** Every footnote names a source that sources.yaml knows. */
import { citedIn } from '../../markdown/authoring.ts';
import { type Finding, reportsIn } from '../finding.ts';
import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import type { Page } from '../page.ts';
import { lineOf, walk } from '../tree.ts';

export function checkCitations(page: Page, { sources }: Pick<Library, 'sources'>): Finding[] {
  const known = new Set(sources.map(({ value }) => value.id));
  return [...unknownIn(page, known), ...writtenByHand(page)];
}

const unknownIn = (page: Page, known: ReadonlySet<string>): Finding[] =>
  citedIn(page.text)
    .filter((id) => !known.has(id))
    .map((id) => ({
      file: page.file,
      line: page.text.slice(0, page.text.indexOf(`[^${id}]`)).split('\n').length,
      rule: 'citation',
      message: `No source "${id}" in content/sources.yaml.${didYouMean(id, known)}`,
      mend: 'Cite a known source by its id, or add the source with what it is cited for.',
    }));

/** Notes that an author wrote, and marks that are no id of a source: nothing would check either. */
function writtenByHand({ file, text, tree }: Page): Finding[] {
  if (!tree) return [];
  const lastLine = text.trimEnd().split('\n').length;
  const findings: Finding[] = [];
  walk(tree, (node) => {
    const report = reportsIn({ file, lineOf: () => lineOf(node) }, 'citation');
    if (node.type === 'footnoteDefinition' && lineOf(node) <= lastLine)
      findings.push(
        report(
          [],
          `The note "${node.label}" is written in the page.`,
          'Take it out: the note of a source in content/sources.yaml is written for you.',
        ),
      );
    const mark =
      node.type === 'text' ? /\[\^(?![a-z0-9-]+\])[^\]]*\]/.exec(node.value)?.[0] : undefined;
    if (mark)
      findings.push(
        report(
          [],
          `"${mark}" is no citation: an id has the letters a-z, digits and hyphens.`,
          'Cite a source of content/sources.yaml by its id.',
        ),
      );
    return true;
  });
  return findings;
}
