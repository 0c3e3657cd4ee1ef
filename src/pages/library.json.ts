/** The catalogue as JSON. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadEntries } from '../components/library-entries.ts';
import { nothingChosen } from '../library/choice.ts';
import { inOrder } from '../library/order.ts';
import { libraryIndex } from '../machines/indexes.ts';
import { address } from '../markdown/address.ts';
import { datesOf } from '../shell/last-changed.ts';

export const GET: APIRoute = async ({ site }) => {
  const pages = new Map((await getCollection('docs')).map((page) => [page.id, page]));
  const { specific, anywhere } = inOrder(await loadEntries(), nothingChosen);
  const catalogued = [...specific, ...anywhere].flatMap((entry) => {
    const page = pages.get(entry.id);
    return page ? [{ entry, data: page.data, dates: datesOf(page.filePath ?? '') }] : [];
  });
  return Response.json(libraryIndex(catalogued, new URL(address('/'), site)));
};
