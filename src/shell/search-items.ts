/** The entries of the search's list: a page, what a word means, a word that may have been meant. */
import { searchMessages as messages } from './messages.ts';
import type { PagefindPage } from './pagefind.ts';
import type { NamedPage } from './search-pages.ts';
import type { SearchTerm } from './search-terms.ts';

const sectionsPerPage = 3;

export function resultItem({ url, excerpt, meta, sub_results }: PagefindPage): HTMLLIElement {
  const text = document.createElement('p');
  text.innerHTML = excerpt;
  if (meta.kind) text.prepend(kindMark(meta.kind), ' ');
  const sections = sub_results
    .filter((section) => section.title !== meta.title)
    .slice(0, sectionsPerPage)
    .map((section) => link(section.url, section.title));
  return item('page', link(url, meta.title ?? url), text, ...linkList(sections));
}

/** The page that treats a term, with its meaning in place of an excerpt. */
export function termItem({ term, means, address, page }: SearchTerm): HTMLLIElement {
  const name = document.createElement('strong');
  name.textContent = term;
  const text = document.createElement('p');
  text.append(name, messages.means({ means }));
  const glossary = link(address, messages.inGlossary);
  return item('page term', link(page.address, page.title), text, ...linkList([glossary]));
}

/** The page that the query names, with its promise in place of an excerpt. */
export function namedItem({ title, means, address }: NamedPage): HTMLLIElement {
  const text = document.createElement('p');
  text.textContent = means;
  return item('page term', link(address, title), text);
}

export function suggestionItem(word: string, onChoose: () => void): HTMLLIElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = messages.didYouMean({ word });
  button.addEventListener('click', onChoose);
  return item('page', button);
}

/** A template and a playbook may have the same title. */
function kindMark(kind: string): HTMLElement {
  const mark = document.createElement('small');
  mark.textContent = kind;
  return mark;
}

function item(className: string, ...parts: readonly Node[]): HTMLLIElement {
  const entry = document.createElement('li');
  entry.className = className;
  entry.append(...parts);
  return entry;
}

function linkList(links: readonly HTMLAnchorElement[]): readonly HTMLUListElement[] {
  if (links.length === 0) return [];
  const list = document.createElement('ul');
  for (const entry of links) {
    const place = document.createElement('li');
    place.append(entry);
    list.append(place);
  }
  return [list];
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}
