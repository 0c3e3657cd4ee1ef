/** The reviews of all pages, as they stand on the day of the build. */
import { getCollection } from 'astro:content';
import { type Review, reviewsOf } from '../library/reviews.ts';
import { dayAt } from '../model/calendar.ts';

export const loadReviews = async (): Promise<readonly Review[]> =>
  reviewsOf(await getCollection('docs'), dayAt(new Date()));
