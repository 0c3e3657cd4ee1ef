/** A page as the catalogue knows it. */
import type { PageFrontmatter } from '../markdown/frontmatter.ts';
import { dayAt } from '../model/calendar.ts';
import {
  anywhere,
  dueForReview,
  type FacetId,
  libraryKinds,
  readingTime,
  reviewAge,
} from './facets.ts';
import { minutesToRead } from './reading-time.ts';
import { isDue } from './reviews.ts';

export interface Entry {
  /** Its path under content/ without extension; an overview's is its folder. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly minutes: number;
  /** The day of its last review, as 2026-11-25. */
  readonly reviewed: string;
  /** Its values in each facet; `any` applies whatever one chooses. */
  readonly values: Readonly<Record<FacetId, readonly string[]>>;
}

/** A page with the text and the fields that its author wrote. */
export interface WrittenPage {
  readonly id: string;
  readonly body: string;
  readonly data: PageFrontmatter & { readonly title: string };
}

/** Home, notices and the workbench are no pages of the library. */
export const isInLibrary = ({ data }: { readonly data: { readonly kind: string } }): boolean =>
  libraryKinds.some((kind) => kind === data.kind);

export function entryOf({ id, body, data }: WrittenPage, today: Date): Entry {
  const { reviewed = today } = data;
  const minutes = minutesToRead(body);
  return {
    id,
    title: data.title,
    description: data.description,
    minutes,
    reviewed: reviewed.toISOString().slice(0, 10),
    values: {
      stage: data.stages ?? [],
      gate: data.gates ?? [],
      sector: data.sectors ?? [anywhere],
      role: data.roles ?? [],
      kind: [data.kind],
      domain: data.domains ?? [anywhere],
      risk: [data.risk ?? anywhere],
      time: [readingTime(minutes)],
      reviewed: [reviewAge(reviewed, today), ...(isDue(data, dayAt(today)) ? [dueForReview] : [])],
    },
  };
}
