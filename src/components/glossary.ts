/** The glossary as its page lists it: by first letter. */
import { type GlossaryTerm, namesOf } from '../markdown/glossary.ts';

export interface Letter {
  readonly letter: string;
  readonly terms: readonly GlossaryTerm[];
}

export function listTerms(terms: readonly GlossaryTerm[]): readonly Letter[] {
  const byLetter = Map.groupBy(
    terms.toSorted((a, b) => a.term.localeCompare(b.term, 'en')),
    // "95th percentile" stands before the letters.
    ({ term }) => /^\p{L}/u.exec(term)?.[0].toUpperCase() ?? '#',
  );
  return [...byLetter].map(([letter, terms]) => ({ letter, terms }));
}

/** What else a term is called, without repeating its name. */
export const otherNames = (entry: GlossaryTerm): readonly string[] => namesOf(entry).slice(1);
