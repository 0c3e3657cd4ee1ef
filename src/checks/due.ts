/** Pages that are due for review. Like aged entries they are listed and not refused. */
import { type Review, reviewsOf } from '../library/reviews.ts';
import { frontmatterSchema } from '../markdown/frontmatter.ts';
import type { Page } from './page.ts';

export interface DueReview extends Review {
  readonly file: string;
  /** Of the day of its last review, which is what to change. */
  readonly line: number;
}

/**
 * The longest due first. A page whose fields are unsound has findings of its own.
 * @param today a day, as 2026-11-26
 */
export function dueReviews(pages: readonly Page[], today: string): DueReview[] {
  const read = pages.flatMap(({ id, data }) => {
    const fields = frontmatterSchema.safeParse(data);
    return fields.success ? [{ id, data: { ...fields.data, title: String(data.title) } }] : [];
  });
  const pageOf = new Map(pages.map((page) => [page.id, page]));
  return reviewsOf(read, today).flatMap((review) => {
    const page = pageOf.get(review.id);
    if (!page || review.daysOver < 0) return [];
    return [{ ...review, file: page.file, line: page.frontmatter.lineOf(['reviewed']) }];
  });
}
