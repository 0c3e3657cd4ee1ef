/** The pages of the library as its catalogue knows them. */
import { getCollection } from 'astro:content';
import { type Entry, entryOf, isInLibrary } from '../library/entry.ts';

const today = new Date();
let known: readonly Entry[] | undefined;

export async function loadEntries(): Promise<readonly Entry[]> {
  known ??= (await getCollection('docs'))
    .filter(isInLibrary)
    .map(({ id, body = '', data }) => entryOf({ id, body, data }, today));
  return known;
}
