/** What a page has for eyes and hands only: a reader of its text misses nothing without it. */
import type { Element } from 'hast';
import { hasClass } from './tree.ts';

const tags = new Set([
  'dialog',
  'footer',
  'form',
  'nav',
  'noscript',
  'progress',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
]);

const classes = [
  // The site's own word for what is no part of a document: ways on, downloads, tags.
  'print:hidden',
  'needs-script',
  'sr-only',
  'sl-anchor-link',
  // Stands in the front block.
  'facts',
  // The catalogue's choices, and what its chooser says of the address.
  'side',
  'shared',
];

export function isNoise(element: Element): boolean {
  const { tagName, properties } = element;
  // The map of the site is a drawing of links, once for wide screens and once for phones.
  if (hasClass(element, 'map') || (tagName === 'svg' && hasClass(element, 'wide'))) return false;
  return (
    tags.has(tagName) ||
    (tagName === 'input' && properties.type !== 'checkbox') ||
    (tagName === 'button' && properties.popoverTarget === undefined) ||
    properties.popover !== undefined ||
    properties.hidden !== undefined ||
    properties.ariaHidden === 'true' ||
    properties.role === 'status' ||
    properties.dataFootnoteBackref !== undefined ||
    classes.some((name) => hasClass(element, name))
  );
}
