/**
 * Finds the words of the glossary in a text. A term is found by its name, and by another name that
 * is an abbreviation or a proper name; ordinary words that are another name mean too many things.
 */
import { type GlossaryTerm, namesOf } from './glossary.ts';

export interface Found {
  readonly term: GlossaryTerm;
  readonly start: number;
  readonly end: number;
}

export type FindTerms = (text: string) => readonly Found[];

/** Reads left to right; where names overlap, the longest one counts. */
export function finderOf(terms: readonly GlossaryTerm[]): FindTerms {
  const names = terms
    .flatMap((term) =>
      namesOf(term)
        .filter((name) => name === term.term || hasCapital(name))
        .map((name) => ({ name, term })),
    )
    .toSorted((a, b) => b.name.length - a.name.length);
  if (names.length === 0) return () => [];
  const pattern = new RegExp(
    names.map(({ name }) => `(?<![\\w/-])(${asPattern(name)})(?![\\w/-])`).join('|'),
    'g',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const name = names[match.slice(1).findIndex((group) => group !== undefined)];
      const start = match.index;
      return name ? [{ term: name.term, start, end: start + match[0].length }] : [];
    });
}

const hasCapital = (name: string): boolean => /\p{Lu}/u.test(name);

/**
 * A name as it stands in a sentence: "Control group" also in lower case, any name in the plural,
 * with a hyphen for a space. Abbreviations keep their capitals.
 */
function asPattern(name: string): string {
  const [first = '', ...rest] = [...name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')];
  const isWord = !hasCapital(rest.join(''));
  const start = isWord ? `[${first.toLowerCase()}${first.toUpperCase()}]` : first;
  return `${start}${rest.join('').replaceAll(/[ -]/g, '[ -]')}(?:s|’s)?`;
}
