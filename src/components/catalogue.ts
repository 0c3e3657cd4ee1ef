/** Filters the catalogue in place; what is chosen stands in the address and comes from it. */
import { choiceAddress, choiceAt } from '../library/address.ts';
import {
  type Choice,
  countWith,
  found,
  isAnythingChosen,
  isChosen,
  nothingChosen,
  toggled,
} from '../library/choice.ts';
import type { Entry } from '../library/entry.ts';
import { facetIds } from '../library/facets.ts';
import { libraryMessages as words } from '../library/messages.ts';
import { inOrder, sorts } from '../library/order.ts';
import { address } from '../markdown/address.ts';
import { type Chip, chipsOf } from './catalogue-chips.ts';
import { type FacetLink, facetLinksIn, readEntry } from './catalogue-dom.ts';

class PageCatalogue extends HTMLElement {
  #items = new Map<string, HTMLElement>();
  #entries: readonly Entry[] = [];
  #links: readonly FacetLink[] = [];
  #choice: Choice = nothingChosen;

  connectedCallback(): void {
    const items = [...this.querySelectorAll<HTMLElement>('li[data-id]')];
    this.#entries = items.map(readEntry);
    this.#items = new Map(items.map((item) => [item.dataset.id ?? '', item]));
    this.#links = facetLinksIn(this);
    this.addEventListener('click', (event) => this.#clicked(event));
    this.#search.addEventListener('input', () => this.#typed());
    this.#sort.addEventListener('change', () => this.#sorted());
    addEventListener('popstate', () => this.#fromAddress());
    this.#fromAddress();
  }

  #part<Part extends Element>(selector: string): Part {
    return this.querySelector(selector) as Part;
  }

  get #search(): HTMLInputElement {
    return this.#part('input');
  }

  get #sort(): HTMLSelectElement {
    return this.#part('select');
  }

  #fromAddress(): void {
    this.#choice = choiceAt(location.search);
    this.#search.value = this.#choice.text;
    this.#sort.value = this.#choice.sort;
    this.#show();
  }

  /** A link of the catalogue to itself is a choice; one that opens elsewhere stays a link. */
  #clicked(event: MouseEvent): void {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a');
    const isForUs = link && ('facet' in link.dataset || 'chip' in link.dataset);
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!isForUs || !link.href || opensElsewhere) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.#fromAddress();
    // What was taken away is gone, and with it the place of someone at the keyboard.
    if ('chip' in link.dataset) this.#part<HTMLElement>('[role=status]').focus();
  }

  #typed(): void {
    this.#replace({ ...this.#choice, text: this.#search.value });
  }

  #sorted(): void {
    const sort = sorts.find((known) => known === this.#sort.value) ?? nothingChosen.sort;
    this.#replace({ ...this.#choice, sort });
  }

  /** Typing and sorting leave no trail: back leads to the choice before. */
  #replace(choice: Choice): void {
    this.#choice = choice;
    history.replaceState(null, '', address(choiceAddress(choice)));
    this.#show();
  }

  #show(): void {
    const entries = found(this.#entries, this.#choice);
    this.#showEntries(entries);
    for (const link of this.#links) this.#showFacet(link);
    this.#showChips(chipsOf(this.#choice, this.#links));
    const sum = words.found({ count: entries.length });
    for (const place of this.querySelectorAll('[role=status], .sum')) place.textContent = sum;
    this.#part<HTMLElement>('.nothing').hidden = entries.length > 0;
  }

  #showEntries(entries: readonly Entry[]): void {
    const { specific, anywhere } = inOrder(entries, this.#choice);
    const isFiltered = facetIds.some((facet) => this.#choice.facets[facet].length > 0);
    this.#part('#group-specific').textContent = isFiltered ? words.specific : words.all;
    for (const item of this.#items.values()) item.remove();
    this.#showGroup('specific', specific);
    this.#showGroup('anywhere', anywhere);
  }

  #showGroup(name: string, entries: readonly Entry[]): void {
    const group = this.#part<HTMLElement>(`[data-group=${name}]`);
    group.hidden = entries.length === 0;
    const items = entries.flatMap(({ id }) => this.#items.get(id) ?? []);
    group.querySelector('ol')?.append(...items);
  }

  #showFacet({ facet, value, link, count: shown }: FacetLink): void {
    const chosen = isChosen(this.#choice, facet, value);
    const count = countWith(this.#entries, this.#choice, facet, value);
    shown.textContent = `${count}`;
    if (chosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    if (count > 0 || chosen) {
      link.href = address(choiceAddress(toggled(this.#choice, facet, value)));
      link.removeAttribute('role');
      link.removeAttribute('aria-disabled');
    } else {
      link.removeAttribute('href');
      link.setAttribute('role', 'link');
      link.setAttribute('aria-disabled', 'true');
    }
  }

  #showChips(chips: readonly Chip[]): void {
    const list = this.#part<HTMLElement>('.chosen');
    list.hidden = !isAnythingChosen(this.#choice);
    list.replaceChildren(...chips.map(chipElement));
  }
}

function chipElement({ label, name, href, className }: Chip): HTMLLIElement {
  const link = document.createElement('a');
  link.href = address(href);
  link.textContent = label;
  link.ariaLabel = name;
  link.className = className;
  link.dataset.chip = '';
  const item = document.createElement('li');
  item.append(link);
  return item;
}

customElements.define('page-catalogue', PageCatalogue);
