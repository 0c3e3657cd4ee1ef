/**
 * The attributes of components are those they know, and text: an expression or a spread would be
 * code, and a misspelled name would be passed over in silence.
 */
import type { MdastNode } from 'satteri';
import type { authorComponents, authorMarks } from '../../markdown/authoring.ts';
import { type Finding, type Report, reportsIn } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { Page } from '../page.ts';
import { componentsIn } from '../tree.ts';

/** Diagram has none: it is what the build makes of a mermaid fence. */
const attributes: Readonly<
  Record<(typeof authorComponents | typeof authorMarks)[number], readonly string[]>
> = {
  Assumptions: ['plan'],
  Calculator: ['kind', 'plan'],
  Workbench: [],
  Checked: ['of', 'with', 'plan'],
  Checklist: ['id'],
  Chooser: ['id'],
  Diagram: [],
  FieldReference: ['schema', 'fields'],
  Formats: ['locales'],
  FrameworkChanges: ['gate'],
  Gate: ['id'],
  GateChecklist: ['id'],
  Glossary: [],
  Item: ['id'],
  KeyFigures: ['plan'],
  NewlyAdded: ['folder'],
  Path: ['role', 'part'],
  Playbooks: [],
  Published: ['plan'],
  Regulations: ['gate', 'sector', 'region'],
  Reviews: ['role'],
  Said: ['lang'],
  SearchHere: [],
  SectorArtifacts: ['id'],
  Shape: ['of'],
  Shown: [],
  Sources: ['groups'],
  Staircase: [],
  Starter: ['kind'],
  Tabletop: ['id'],
  Template: ['id'],
  Templates: [],
  Term: ['id'],
  WouldYouGo: [],
};

const known: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(attributes));

export const checkAttributes = ({ file, tree }: Page): Finding[] =>
  componentsIn(tree).flatMap(({ name, line, node }) => {
    const allowed = known.get(name);
    // An unknown component has a finding of its own.
    if (!allowed || !('attributes' in node) || !Array.isArray(node.attributes)) return [];
    const report = reportsIn({ file, lineOf: () => line }, 'attribute');
    const written = node.attributes as Attribute[];
    return [
      ...written.flatMap((attribute) => checkAttribute(name, attribute, allowed, report)),
      ...repeatedIn(written).map((attribute) =>
        report([], `<${name}> has ${attribute} twice.`, 'Keep the one that is meant.'),
      ),
    ];
  });

function repeatedIn(attributes: readonly Attribute[]): string[] {
  const names = attributes.flatMap((each) => (each.type === 'mdxJsxAttribute' ? each.name : []));
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
}

type Attribute = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>['attributes'][number];

function checkAttribute(
  component: string,
  attribute: Attribute,
  allowed: readonly string[],
  report: Report,
): readonly Finding[] | Finding {
  if (attribute.type === 'mdxJsxExpressionAttribute')
    return report(
      [],
      `<${component}> has {${attribute.value}}, which is code.`,
      'Write each attribute as name="text".',
    );
  const { name, value } = attribute;
  if (!allowed.includes(name))
    return report(
      [],
      `<${component}> has no attribute "${name}".${didYouMean(name, allowed)}`,
      remedy(component, allowed),
    );
  if (typeof value === 'string') return [];
  return report(
    [],
    value
      ? `<${component}> has ${name}={…}, which is code.`
      : `<${component}> has ${name} without a value.`,
    `Write ${name}="…", with its text between straight quotes.`,
  );
}

function remedy(component: string, allowed: readonly string[]): string {
  if (component === 'Diagram') return 'Write the diagram between ```mermaid and ```.';
  return allowed.length > 0
    ? `It has ${allowed.join(', ')}.`
    : `It has none: write <${component} />.`;
}
