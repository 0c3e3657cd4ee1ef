/** The pages that a page names as related, with what they promise. */

import { getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import { didYouMean } from '../checks/nearest.ts';
import { pageAddress } from '../markdown/address.ts';
import { messages } from './messages.ts';

export interface RelatedPage {
  readonly title: string;
  readonly description: string;
  readonly href: string;
}

interface Referrer {
  readonly filePath?: string;
  readonly data: { readonly related?: readonly string[] | undefined };
}

const pages = new Map((await getCollection('docs')).map((page) => [page.id, page.data]));

/** Stops the build at an unknown id, naming the file that holds it. */
export function relatedPages({ filePath = 'content', data }: Referrer): RelatedPage[] {
  return (data.related ?? []).map((id) => {
    const page = pages.get(id);
    if (page) return { title: page.title, description: page.description, href: pageAddress(id) };
    const hint = didYouMean(id, pages.keys());
    throw new AstroError(
      messages.noSuchPage({ file: filePath, id, hint }),
      messages.noSuchPageMend,
    );
  });
}
