/**
 * Addresses of what nobody writes: the catalogue, its lists, the gates in each sector, cards, and the
 * files for programs.
 */
import { catalogue, facetAddress, gateInSectorAddress } from '../library/address.ts';
import { choosing, found } from '../library/choice.ts';
import { type FacetId, facetIds, facetValues } from '../library/facets.ts';
import { sorts } from '../library/order.ts';
import { feedFiles, indexFiles, llmsFiles, sitemapPath } from '../machines/files.ts';
import { stageIds } from '../model/index.ts';
import { entriesIn } from './entries.ts';
import type { Library } from './library.ts';
import { didYouMean } from './nearest.ts';

export function addressesMadeByCode({
  pages,
  framework,
}: Pick<Library, 'pages' | 'framework'>): string[] {
  const entries = entriesIn(pages);
  const lists = facetIds.flatMap((facet) =>
    facetValues[facet]
      .filter((value) => found(entries, choosing(facet, value)).length > 0)
      .map((value) => facetAddress(facet, value)),
  );
  const gates = framework?.gates ?? [];
  const inSectors = gates.flatMap((gate) =>
    (framework?.sectors ?? []).map((sector) => gateInSectorAddress(gate.id, sector.id)),
  );
  const cards = ['/cards/', ...stageIds.map((stage) => `/cards/${stage}/`)];
  const files = [...indexFiles, ...feedFiles, ...llmsFiles].map(({ path }) => path);
  const forPrograms = [...files, sitemapPath].map((path) => `/${path}`);
  return [catalogue, ...lists, ...inSectors, ...cards, ...forPrograms];
}

/** What is wrong with the choice in a link to the catalogue: `?gate=G9`. */
export function problemWithChoice(query: string): string | undefined {
  for (const [name, value] of new URLSearchParams(query)) {
    if (name === 'text') continue;
    const values = valuesOf(name);
    if (!values) return `The library has no facet "${name}".${didYouMean(name, facetIds)}`;
    if (!values.includes(value))
      return `"${value}" is no ${name} in the library.${didYouMean(value, values)}`;
  }
  return undefined;
}

const valuesOf = (name: string): readonly string[] | undefined =>
  name === 'sort' ? sorts : isFacet(name) ? facetValues[name] : undefined;

const isFacet = (name: string): name is FacetId => facetIds.some((facet) => facet === name);
