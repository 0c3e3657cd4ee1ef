/** The glossary as its page lists it: by first letter, each term with the pages that use it most. */
import { type GlossaryTerm, namesOf } from '../markdown/glossary.ts';
import { finderOf } from '../markdown/term-names.ts';

export interface UsingPage {
  readonly id: string;
  readonly title: string;
}

export interface ListedTerm extends GlossaryTerm {
  readonly usedOn: readonly UsingPage[];
}

interface Page extends UsingPage {
  readonly body: string;
}

/** More would say little about a term. */
const mostPages = 4;

export function listTerms(
  terms: readonly GlossaryTerm[],
  pages: readonly Page[],
): { readonly letter: string; readonly terms: readonly ListedTerm[] }[] {
  const uses = usesByTerm(terms, pages);
  const byLetter = Map.groupBy(
    terms.toSorted((a, b) => a.term.localeCompare(b.term, 'en')),
    // "95th percentile" stands before the letters.
    ({ term }) => /^\p{L}/u.exec(term)?.[0].toUpperCase() ?? '#',
  );
  return [...byLetter].map(([letter, entries]) => ({
    letter,
    terms: entries.map((entry) => ({
      ...entry,
      usedOn: (uses.get(entry.id) ?? [])
        .filter(({ page }) => page.id !== entry.page && !entry.common)
        .toSorted((a, b) => b.times - a.times)
        .slice(0, mostPages)
        .map(({ page }) => page),
    })),
  }));
}

interface Use {
  readonly page: UsingPage;
  readonly times: number;
}

function usesByTerm(terms: readonly GlossaryTerm[], pages: readonly Page[]) {
  const find = finderOf(terms);
  const uses = new Map<string, Use[]>();
  for (const { id, title, body } of pages) {
    const found = Map.groupBy(find(body), ({ term }) => term.id);
    for (const [term, places] of found)
      uses.set(term, [...(uses.get(term) ?? []), { page: { id, title }, times: places.length }]);
  }
  return uses;
}

/** What else a term is called, without repeating its name. */
export const otherNames = (entry: GlossaryTerm): readonly string[] => namesOf(entry).slice(1);
