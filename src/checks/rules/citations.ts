/** Every footnote names a source that sources.yaml knows. */
import type { Source } from '../../markdown/sources.ts';
import { type Finding, reportsIn } from '../finding.ts';
import type { Library } from '../library.ts';
import { didYouMean, onlyNear } from '../nearest.ts';
import { oncePer } from '../once.ts';
import type { Page } from '../page.ts';
import type { Read } from '../read/yaml-file.ts';
import { lineOf, walk } from '../tree.ts';
import { withoutCode } from '../without-code.ts';

const citation = /\[\^([a-z0-9-]+)\](?!:)/g;

export const checkCitations = (page: Page, { sources }: Pick<Library, 'sources'>): Finding[] => [
  ...unknownIn(page, idsOf(sources)),
  ...writtenByHand(page),
];

const unknownIn = ({ file, text }: Page, known: ReadonlySet<string>): Finding[] =>
  [...withoutCode(text).matchAll(citation)].flatMap(({ 1: id = '', index }) => {
    if (known.has(id)) return [];
    const meant = onlyNear(id, known);
    const from = index + '[^'.length;
    return {
      file,
      line: text.slice(0, index).split('\n').length,
      rule: 'citation' as const,
      message: `No source "${id}" in content/sources.yaml.${didYouMean(id, known)}`,
      mend: 'Cite a known source by its id, or add the source with what it is cited for.',
      fix: meant === undefined ? undefined : { from, to: from + id.length, text: meant },
    };
  });

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

const idsOf = oncePer(
  (sources: readonly Read<Source>[]) => new Set(sources.map(({ value }) => value.id)),
);
