/** What elements of a page become on their way to Markdown, which knows fewer kinds. */
import type { Element, ElementContent } from 'hast';
import { markdownWords as words } from '../messages.ts';
import { definitionList } from './definition-list.ts';
import { withNotes } from './table-notes.ts';
import { element, find, findAll, hasClass, text, textOf, withClass, withTag } from './tree.ts';

/** What is known of the page that an element stands on. */
export interface Surroundings {
  /** The absolute address that a link of the page leads to. */
  readonly resolve: (href: string) => string;
  /** Its address, for who wants to use what Markdown cannot do. */
  readonly url: string;
  /** The source of its next diagram. */
  readonly nextDiagram: () => string | undefined;
}

/** Nothing where the rule has nothing to say about the element. Its children are done already. */
type Rule = (element: Element, page: Surroundings) => readonly ElementContent[] | undefined;

const bold = (children: readonly ElementContent[]): Element => element('strong', children);

const link: Rule = (node, { resolve }) => {
  const { href } = node.properties;
  // A citation becomes a footnote, which has no address.
  if (node.tagName !== 'a' || typeof href !== 'string' || 'dataFootnoteRef' in node.properties)
    return undefined;
  return [{ ...node, properties: { ...node.properties, href: resolve(href) } }];
};

/** A word that opens to its meaning, or a figure to its formula, is said without them. */
const opener: Rule = ({ tagName, children }) =>
  tagName === 'button' || tagName === 'label' ? children : undefined;

const heading: Rule = ({ tagName, children }) =>
  tagName === 'legend' || tagName === 'summary' ? [element('p', [bold(children)])] : undefined;

const aside: Rule = (node) => {
  if (node.tagName !== 'aside') return undefined;
  const label = element('p', [bold([text(String(node.properties.ariaLabel ?? ''))])]);
  return [element('blockquote', [label, ...node.children])];
};

const definitions: Rule = (node) => (node.tagName === 'dl' ? [definitionList(node)] : undefined);

/** A cell of Markdown has one line. */
const cell: Rule = (node) => {
  if (!['td', 'th'].includes(node.tagName) || !node.children.some(isParagraph)) return undefined;
  const lines = node.children.filter(({ type }) => type === 'element');
  const children = lines.flatMap((line, index) => [
    ...(index > 0 ? [text('; ')] : []),
    ...(isParagraph(line) ? line.children : [line]),
  ]);
  return [{ ...node, children }];
};

const isParagraph = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'p';

/** What the check of a cited source left open: `(second-hand)`. */
const citationMark: Rule = (node) =>
  hasClass(node, 'citation-mark') ? [text(` (${textOf(node)})`)] : undefined;

const notes: Rule = (node) => (node.tagName === 'tbody' ? [withNotes(node)] : undefined);

const diagram: Rule = (node, { nextDiagram }) => {
  if (!hasClass(node, 'diagram')) return undefined;
  const code = element('code', [text(nextDiagram() ?? '')], { className: ['language-mermaid'] });
  return [element('pre', [code])];
};

/** A space at the end of bold words belongs behind them, where Markdown can say it. */
const spaceBehind: Rule = (node) => {
  const last = node.children.at(-1);
  if (!['b', 'strong'].includes(node.tagName) || last?.type !== 'text' || !/\s$/.test(last.value))
    return undefined;
  return [bold([...node.children.slice(0, -1), text(last.value.trimEnd())]), text(' ')];
};

/** What one ticks on paper is a task. */
const box: Rule = (node) =>
  hasClass(node, 'box') ? [element('input', [], { type: 'checkbox' })] : undefined;

const map: Rule = (node) => {
  if (!hasClass(node, 'map')) return undefined;
  const places = findAll(node, withTag('a')).map(({ properties: { href, ariaLabel } }) =>
    element('li', [element('a', [text(String(ariaLabel))], { href: String(href) })]),
  );
  return [element('ol', places)];
};

/** Its answer, its warnings and its readings, and the way to the page that calculates. */
const calculator: Rule = (node, { url }) => {
  const { dataCalculator, dataPlan, ariaLabel } = node.properties;
  if (dataCalculator === undefined) return undefined;
  const name = words.calculator({ name: String(ariaLabel), plan: String(dataPlan) });
  const warnings = find(node, withClass('calc-warnings'));
  const readings = findAll(node, withClass('calc-reading')).map((reading) => {
    const [label, value] = reading.children.filter(({ type }) => type === 'element');
    return element('li', [text(`${textOf(label)}: ${textOf(value)}`)]);
  });
  return [
    element('p', [bold([text(name)])]),
    element('p', [text(textOf(find(node, withClass('calc-answer'))))]),
    ...(warnings ? [element('ul', warnings.children)] : []),
    element('ul', readings),
    element('p', [element('a', [text(words.ownNumbers)], { href: url })]),
  ];
};

export const rules: readonly Rule[] = [
  opener,
  heading,
  aside,
  definitions,
  cell,
  notes,
  citationMark,
  spaceBehind,
  diagram,
  box,
  map,
  calculator,
  link,
];
