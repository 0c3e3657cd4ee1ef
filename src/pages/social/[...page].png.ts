/** The picture of each page, with its title, and of an example with its headline figure. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import type { Card } from '../../shell/social-card/card.ts';
import { cardOf, hasCard } from '../../shell/social-card/card-of.ts';
import { pictureOf } from '../../shell/social-card/picture.ts';

export async function getStaticPaths() {
  const pages = (await getCollection('docs')).filter(hasCard);
  return Promise.all(
    pages.map(async (page) => ({ params: { page: page.id }, props: { card: await cardOf(page) } })),
  );
}

export const GET: APIRoute<{ card: Card }> = ({ props: { card } }) => pictureOf(card);
