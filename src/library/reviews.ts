/**
 * When each page is to be read again by the role that keeps it true: the day is counted from its
 * last review, in months of the calendar, and today is a day too, so that no time zone matters.
 */
import type { PageFrontmatter } from '../markdown/frontmatter.ts';
import { dayAt, daysBetween, monthsAfter } from '../model/calendar.ts';
import type { Role } from '../model/names.ts';

type Dated = Pick<PageFrontmatter, 'kind' | 'reviewed' | 'reviewEveryMonths'>;

/** A page with what it says of its review. */
export interface ReviewedPage {
  readonly id: string;
  readonly data: Dated & Pick<PageFrontmatter, 'owner'> & { readonly title: string };
}

export interface Review {
  readonly id: string;
  readonly title: string;
  readonly owner: Role;
  /** The day of the last review, as 2026-11-25. */
  readonly reviewed: string;
  /** The day from which it is due again. */
  readonly due: string;
  /** Days since it was due; negative before that day. */
  readonly daysOver: number;
}

/** Gates are what decisions rest on: they are read again each quarter, other pages each year. */
const monthsBetweenReviews = ({ kind, reviewEveryMonths }: Dated): number =>
  reviewEveryMonths ?? (kind === 'gate' ? 3 : 12);

/** The day from which a page is due; undefined for one that nobody reviews, such as a notice. */
export const nextReview = (page: Dated): string | undefined =>
  page.reviewed && monthsAfter(dayAt(page.reviewed), monthsBetweenReviews(page));

export function isDue(page: Dated, today: string): boolean {
  const due = nextReview(page);
  return due !== undefined && due <= today;
}

/** The reviews to come and those that are due, the soonest first. */
export function reviewsOf(pages: readonly ReviewedPage[], today: string): Review[] {
  const reviews = pages.flatMap(({ id, data }) => {
    const { title, owner, reviewed } = data;
    const due = nextReview(data);
    if (!owner || !reviewed || !due) return [];
    return [
      { id, title, owner, reviewed: dayAt(reviewed), due, daysOver: daysBetween(due, today) },
    ];
  });
  return reviews.sort((a, b) => b.daysOver - a.daysOver || a.title.localeCompare(b.title, 'en'));
}
