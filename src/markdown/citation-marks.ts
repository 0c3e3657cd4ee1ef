/**
 * Says beside a citation, in plain words, when the source behind it was not read in its own text,
 * and above the page's sources once what such a word means.
 */
import { readFileSync } from 'node:fs';
import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';
import { parse } from 'yaml';
import { addressUnder } from './address.ts';
import { statusesAddress, citationWords as words } from './citation-words.ts';
import type { Source } from './sources.ts';

/** @param root the repository; @param base the path below which the site is hosted */
export function citationMarks(root: URL, base: string) {
  const marks = markReader(new URL('content/sources.yaml', root));
  return defineHastPlugin({
    name: 'staircase:citation-marks',
    element: [
      {
        filter: ['a'],
        visit(node, context) {
          const cited = /^#user-content-fn-(.+)$/.exec(String(node.properties.href))?.[1];
          const mark = marks().get(cited ?? '');
          if (mark) context.insertAfter(node, markElement(mark));
        },
      },
      {
        filter: ['section'],
        visit(node, context) {
          if (node.properties.dataFootnotes === undefined) return;
          const heading = elementsIn(node, 'h2')[0];
          const known = marks();
          const isMarked = elementsIn(node, 'li').some(({ properties }) =>
            known.has(String(properties.id).replace('user-content-fn-', '')),
          );
          if (heading && isMarked)
            context.insertAfter(heading, explanation(addressUnder(base, statusesAddress)));
        },
      },
    ],
  });
}

/** The mark of each source that needs one. The file is parsed again when it has changed. */
function markReader(file: URL): () => ReadonlyMap<string, string> {
  let read = '';
  let marks = new Map<string, string>();
  return () => {
    const text = readFileSync(file, 'utf8');
    if (text === read) return marks;
    const sources: readonly Source[] = parse(text);
    read = text;
    marks = new Map(
      sources.flatMap(({ id, checked }) => {
        const { mark } = words.statuses[checked.status];
        return mark ? [[id, mark]] : [];
      }),
    );
    return marks;
  };
}

function elementsIn(node: Readonly<Element>, tagName: string): Readonly<Element>[] {
  return node.children.flatMap((child: Readonly<ElementContent>) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : elementsIn(child, tagName);
  });
}

const markElement = (mark: string): Element =>
  element('span', { className: ['citation-mark'], dataPagefindIgnore: '' }, [
    element('span', { className: ['sr-only'] }, [text(words.source)]),
    text(mark),
  ]);

const explanation = (address: string): Element =>
  element('p', { dataPagefindIgnore: '' }, [
    text(`${words.marks} `),
    element('a', { href: address }, [text(words.meaning)]),
    text('.'),
  ]);

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });

const text = (value: string): ElementContent => ({ type: 'text', value });
