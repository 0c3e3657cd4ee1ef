/** The sources behind a page: those of its footnotes, and those of the regulations it shows. */
import { citedIn } from './authoring.ts';
import { choicesOn, chosen, type Regulation } from './regulations.ts';

export function citedOn(page: string, regulations: readonly Regulation[]): string[] {
  const shown = choicesOn(page).flatMap((choice) => chosen(regulations, choice));
  return [...new Set([...citedIn(page), ...shown.map(({ source }) => source)])];
}
