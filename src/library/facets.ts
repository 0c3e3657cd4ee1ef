/**
 * What pages are found by: the facets of the catalogue with their values, in the order in which
 * they are shown. Without a schema, so that the catalogue in the browser stays small.
 */
import type { pageKinds } from '../markdown/frontmatter.ts';
import { domains } from '../model/domains.ts';
import { gateIds, roles, stageIds } from '../model/names.ts';
import { sectors } from '../model/sectors.ts';

/** Kinds of pages in the library, those that one works from before those that explain. */
export const libraryKinds = [
  'gate',
  'stage',
  'playbook',
  'checklist',
  'template',
  'calculator',
  'example',
  'exercise',
  'sector',
  'guide',
] as const satisfies readonly (typeof pageKinds)[number][];

export const risks = ['low', 'medium', 'high'] as const;
const readingTimes = ['up-to-5', '6-to-10', 'over-10'] as const;
const reviewAges = ['30-days', '90-days', 'older'] as const;
/** Beside its age, what a page has when its owner should read it again. */
export const dueForReview = 'due';

export const facetValues = {
  stage: stageIds,
  gate: gateIds,
  sector: sectors,
  role: roles,
  kind: libraryKinds,
  domain: domains,
  risk: risks,
  time: readingTimes,
  reviewed: [...reviewAges, dueForReview],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FacetId = keyof typeof facetValues;
export type FacetValue<Facet extends FacetId> = (typeof facetValues)[Facet][number];

export const facetIds = Object.keys(facetValues) as readonly FacetId[];

/** Something for each facet. */
export const byFacet = <Something>(
  of: (facet: FacetId) => Something,
): Readonly<Record<FacetId, Something>> => ({
  stage: of('stage'),
  gate: of('gate'),
  sector: of('sector'),
  role: of('role'),
  kind: of('kind'),
  domain: of('domain'),
  risk: of('risk'),
  time: of('time'),
  reviewed: of('reviewed'),
});

/** The value of a page that applies whatever one chooses. */
export const anywhere = 'any';

export function readingTime(minutes: number): FacetValue<'time'> {
  if (minutes <= 5) return 'up-to-5';
  return minutes <= 10 ? '6-to-10' : 'over-10';
}

/** @param today the day that ages are counted from: when the site is built */
export function reviewAge(reviewed: Date, today: Date): FacetValue<'reviewed'> {
  const days = (today.getTime() - reviewed.getTime()) / 86_400_000;
  if (days <= 30) return '30-days';
  return days <= 90 ? '90-days' : 'older';
}
