/** The picture of the site, for home and for pages that nobody wrote, such as lists. */
import type { APIRoute } from 'astro';
import { siteCard } from '../shell/social-card/card.ts';
import { pictureOf } from '../shell/social-card/picture.ts';

export const GET: APIRoute = () => pictureOf(siteCard);
