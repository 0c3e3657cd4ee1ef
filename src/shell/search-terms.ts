/**
 * What people type and what the library calls it. Pagefind knows no synonyms, so a search for
 * "AHT" is followed by one for "average handle time", and both are shown as one list.
 */
import { nearest } from '../checks/nearest.ts';
import { inOneSpelling, plain } from './search-words.ts';

export interface SearchTerm {
  readonly term: string;
  readonly also: readonly string[];
  readonly means: string;
  /** Where the glossary has it. */
  readonly address: string;
  /** The page that treats it. */
  readonly page: { readonly title: string; readonly address: string };
}

export interface Meant {
  /** The term that the query is a name of. */
  readonly whole: SearchTerm | undefined;
  /** The terms that the query calls by another name. */
  readonly renamed: readonly SearchTerm[];
  /** The query with these names in place of the others. */
  readonly instead: string;
}

/** Finds terms by all their names, as whole words, be it in the plural; longer names first. */
export function meantBy(query: string, terms: readonly SearchTerm[]): Meant {
  const typed = plain(query);
  const names = terms
    .flatMap((term) => [term.term, ...term.also].map((name) => ({ term, word: plain(name) })))
    .flatMap((name) => [name, { ...name, word: `${name.word}s` }])
    .toSorted((a, b) => b.word.length - a.word.length);
  const renamed: SearchTerm[] = [];
  let rest = ` ${typed} `;
  for (const { term, word } of names) {
    if (!rest.includes(` ${word} `)) continue;
    const isOther = word.replace(/s$/, '') !== plain(term.term).replace(/s$/, '');
    // What is found is closed off, so that no shorter name is found in it.
    rest = rest.replace(` ${word} `, isOther ? ` {${renamed.push(term) - 1}} ` : ` {${word}} `);
  }
  return {
    whole: names.find(({ word }) => word === typed)?.term,
    renamed,
    instead: rest
      .replace(/\{(\d+)\}/g, (_, index) => inOneSpelling(renamed[Number(index)]?.term ?? ''))
      .replaceAll(/[{}]/g, '')
      .trim(),
  };
}

/** A known word or name close to a mistyped one. Of three letters any may be meant. */
export function closestTo(query: string, names: readonly string[]): string | undefined {
  if (query.length <= 3) return undefined;
  const words = names.flatMap((name) => name.split(/[\s/-]+/)).filter((word) => word.length > 3);
  const typed = plain(query);
  const known = new Map([...names, ...words].map((name) => [plain(name), name.toLowerCase()]));
  const close = nearest(typed, known.keys());
  return close === undefined || close === typed ? undefined : known.get(close);
}

/** One list of what two searches found: the better score of each page decides its place. */
export function merged<Result extends { readonly id: string; readonly score: number }>(
  ...searches: readonly (readonly Result[])[]
): Result[] {
  const best = new Map<string, Result>();
  for (const result of searches.flat()) {
    const known = best.get(result.id);
    if (!known || result.score > known.score) best.set(result.id, result);
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}
