/**
 * Pages are Markdown and components. An element of HTML could bring a script, a frame, a form or a
 * look of its own, so none is allowed, and each has something that takes its place.
 */
import { type Finding, reportsIn } from '../finding.ts';
import type { Page } from '../page.ts';
import { componentsIn } from '../tree.ts';
import { usable } from './components.ts';

/** Components begin with a capital letter; whatever else stands in angle brackets is HTML. */
export const isElement = (name: string): boolean => !/^[A-Z]/.test(name);

export const checkHtml = ({ file, tree }: Page): Finding[] =>
  componentsIn(tree)
    .filter(({ name }) => isElement(name))
    .flatMap(({ name, line }) => {
      const meant = usable.find((component) => component.toLowerCase() === name.toLowerCase());
      const hint = meant ? ` Did you mean "${meant}"?` : '';
      return reportsIn({ file, lineOf: () => line }, 'html')(
        [],
        `<${name}> is HTML, which a page cannot hold.${hint}`,
        meant ? `Write <${meant}>, with a capital letter.` : insteadOf(name),
      );
    });

const instead: readonly (readonly [elements: string, mend: string])[] = [
  ['a', 'Write a link as [text](/playbooks/rollback/).'],
  ['img picture svg', 'Write a picture as ![what it shows](/name-of-the-picture.png).'],
  ['b strong', 'Write **strong**.'],
  ['i em', 'Write *emphasis*.'],
  ['code kbd pre samp tt', 'Write `code` between backticks.'],
  ['h1 h2 h3 h4 h5 h6', 'Write a heading as ## Heading.'],
  ['ul ol li dl dt dd', 'Write a list with a hyphen before each entry.'],
  ['table thead tbody tr td th', 'Write a table as Markdown does, with | between its cells.'],
  ['br p div span section', 'Take it out: an empty line begins a new paragraph.'],
  ['details summary', 'Write a heading, or an aside with :::note.'],
  ['blockquote q', 'Write a quotation with > before each line.'],
  [
    'script style iframe form object embed',
    'Take it out: pages run and load nothing of their own.',
  ],
];

const insteadOf = (name: string): string =>
  instead.find(([elements]) => elements.split(' ').includes(name.toLowerCase()))?.[1] ??
  'Say it in Markdown or with a component; for the sign itself write &lt;.';
