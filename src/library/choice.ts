/** What somebody looks for in the catalogue, and the pages that answer to it. */
import type { Entry } from './entry.ts';
import { anywhere, byFacet, type FacetId, facetIds } from './facets.ts';
import type { Sort } from './order.ts';

export interface Choice {
  /** Chosen values: within a facet any of them will do, and every facet has to be met. */
  readonly facets: Readonly<Record<FacetId, readonly string[]>>;
  /** Words that the title or the description has. */
  readonly text: string;
  readonly sort: Sort;
}

export const nothingChosen: Choice = {
  facets: byFacet(() => []),
  text: '',
  sort: 'fit',
};

export const choosing = (facet: FacetId, ...values: readonly string[]): Choice =>
  withFacet(nothingChosen, facet, values);

export const withFacet = (choice: Choice, facet: FacetId, values: readonly string[]): Choice => ({
  ...choice,
  facets: { ...choice.facets, [facet]: values },
});

export const isChosen = ({ facets }: Choice, facet: FacetId, value: string): boolean =>
  facets[facet].includes(value);

/** The choice with a value added, or taken out if it was there. */
export const toggled = (choice: Choice, facet: FacetId, value: string): Choice =>
  withFacet(
    choice,
    facet,
    isChosen(choice, facet, value)
      ? choice.facets[facet].filter((other) => other !== value)
      : [...choice.facets[facet], value],
  );

export const isAnythingChosen = ({ facets, text }: Choice): boolean =>
  text.trim() !== '' || facetIds.some((facet) => facets[facet].length > 0);

const hasValue = ({ values }: Entry, facet: FacetId, value: string): boolean =>
  values[facet].includes(value) || values[facet].includes(anywhere);

function answers(entry: Entry, { facets, text }: Choice): boolean {
  const said = `${entry.title} ${entry.description}`.toLowerCase();
  return (
    facetIds.every(
      (facet) =>
        facets[facet].length === 0 || facets[facet].some((value) => hasValue(entry, facet, value)),
    ) &&
    text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => said.includes(word))
  );
}

export const found = (entries: readonly Entry[], choice: Choice): Entry[] =>
  entries.filter((entry) => answers(entry, choice));

/** How many pages there would be with this value alone in its facet, the others as they are. */
export const countWith = (
  entries: readonly Entry[],
  choice: Choice,
  facet: FacetId,
  value: string,
): number => found(entries, withFacet(choice, facet, [value])).length;
