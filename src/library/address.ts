/** Addresses of the catalogue, from the root: a choice as parameters, a single value as a page. */
import type { GateId } from '../model/names.ts';
import { type Choice, nothingChosen } from './choice.ts';
import { byFacet, type FacetId, facetIds, facetValues } from './facets.ts';
import { sorts } from './order.ts';

export const catalogue = '/library/';

/** Where a facet's value has a page of its own: `/library/gate/g3/`. */
export const facetAddress = (facet: FacetId, value: string): string =>
  `${catalogue}${facet}/${value.toLowerCase()}/`;

/** What a gate asks in a sector that adds to it: `/gates/g3/financial-services/`. */
export const gateInSectorAddress = (gate: GateId, sector: string): string =>
  `/gates/${gate.toLowerCase()}/${sector}/`;

/** A choice as an address tells it: `/library/?stage=pilot&gate=G3`. */
export function choiceAddress({ facets, text, sort }: Choice): string {
  const parameters = new URLSearchParams();
  for (const facet of facetIds)
    for (const value of inTheirOrder(facet, facets[facet])) parameters.append(facet, value);
  if (text.trim() !== '') parameters.set('text', text.trim());
  if (sort !== nothingChosen.sort) parameters.set('sort', sort);
  return parameters.size > 0 ? `${catalogue}?${parameters}` : catalogue;
}

/** The choice that an address tells; what nobody can choose is left out. */
export function choiceAt(search: string): Choice {
  const parameters = new URLSearchParams(search);
  const known = (facet: FacetId): readonly string[] => {
    const asked = parameters.getAll(facet).map((value) => value.toLowerCase());
    return facetValues[facet].filter((value) => asked.includes(value.toLowerCase()));
  };
  return {
    facets: byFacet(known),
    text: parameters.get('text') ?? '',
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? nothingChosen.sort,
  };
}

const inTheirOrder = (facet: FacetId, values: readonly string[]): readonly string[] =>
  facetValues[facet].filter((value) => values.includes(value));
