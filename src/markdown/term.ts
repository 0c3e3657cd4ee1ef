/** A word of the glossary in a sentence: a quiet button that opens to its meaning, without a script. */
import type { Element, Text } from 'hast';
import { addressUnder } from './address.ts';
import { type GlossaryTerm, glossaryPage } from './glossary.ts';

const inGlossary = 'In the glossary';

/** @param said the word as the sentence has it */
export function termInText({ id, term, means }: GlossaryTerm, said: string, base: string): Element {
  const opened = `term-${id}`;
  return element('span', { className: ['term'] }, [
    element('button', { type: 'button', popovertarget: opened }, [text(said)]),
    element(
      'span',
      {
        id: opened,
        popover: 'auto',
        className: ['explanation', 'not-content'],
        'data-pagefind-ignore': '',
      },
      [
        element('b', {}, [text(term)]),
        element('span', {}, [text(means)]),
        element('a', { href: addressUnder(base, `/${glossaryPage}/#${id}`) }, [text(inGlossary)]),
      ],
    ),
  ]);
}

const text = (value: string): Text => ({ type: 'text', value });

const element = (
  tagName: string,
  properties: Element['properties'],
  children: Element['children'],
): Element => ({ type: 'element', tagName, properties, children });
