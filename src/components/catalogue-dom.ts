/** Reads from the catalogue's HTML what the server wrote there. */
import type { Entry } from '../library/entry.ts';
import { byFacet, type FacetId, facetIds } from '../library/facets.ts';

export interface FacetLink {
  readonly facet: FacetId;
  readonly value: string;
  /** As it speaks without its facet: "Low risk". */
  readonly name: string;
  readonly link: HTMLAnchorElement;
  readonly count: Element;
}

export function readEntry(item: HTMLElement): Entry {
  const { id = '', minutes, reviewed = '', values = '' } = item.dataset;
  const texts = values.split(';').map((text) => (text === '' ? [] : text.split(',')));
  return {
    id,
    title: item.querySelector('a')?.textContent ?? '',
    description: item.querySelector('p')?.textContent ?? '',
    minutes: Number(minutes),
    reviewed,
    values: byFacet((facet) => texts[facetIds.indexOf(facet)] ?? []),
  };
}

export const facetLinksIn = (catalogue: HTMLElement): FacetLink[] =>
  [...catalogue.querySelectorAll<HTMLAnchorElement>('a[data-facet]')].flatMap((link) => {
    const facet = facetIds.find((id) => id === link.dataset.facet);
    const count = link.querySelector('b');
    const name = link.dataset.tag ?? link.querySelector('span')?.textContent ?? '';
    return facet && count ? [{ facet, value: link.dataset.value ?? '', name, link, count }] : [];
  });
