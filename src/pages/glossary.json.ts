/** The glossary as JSON: what the search knows of the words that people use, and what programs read. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { pageAddress } from '../markdown/address.ts';
import { glossaryPage } from '../markdown/glossary.ts';
import type { SearchTerm } from '../shell/search-terms.ts';

export const GET: APIRoute = async () => {
  const pages = new Map((await getCollection('docs')).map(({ id, data }) => [id, data.title]));
  const terms = (await getCollection('glossary')).map(({ data }): SearchTerm => {
    const { id, term, also, means, page } = data;
    return {
      term,
      also,
      means,
      address: `${pageAddress(glossaryPage)}#${id}`,
      page: { title: pages.get(page) ?? page, address: pageAddress(page) },
    };
  });
  return Response.json(terms);
};
