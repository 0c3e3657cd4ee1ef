/** The indexes of the library, its framework and its plans, from what the pages are made from. */
import type { FileDates } from '../history/git-log.ts';
import { gateInSectorAddress } from '../library/address.ts';
import type { Entry, WrittenPage } from '../library/entry.ts';
import { nextReview } from '../library/reviews.ts';
import { dayAt } from '../model/calendar.ts';
import type { Framework } from '../model/framework.ts';
import type { Plan } from '../model/plan.ts';
import { markdownPath } from './address.ts';
import { analysisPath, planPath } from './files.ts';
import { contentLicense } from './license.ts';
import { type FrameworkIndex, frameworkIndexVersion } from './shapes/framework-index.ts';
import { type ShapeName, schemaPath } from './shapes/json-schema.ts';
import {
  type LibraryIndex,
  libraryIndexSchema,
  libraryIndexVersion,
} from './shapes/library-index.ts';
import { type PlanIndex, planIndexVersion } from './shapes/plan-index.ts';

/** @param site the address of the site, with a slash at the end */
export const headOf = (name: ShapeName, site: URL) => ({
  schema: new URL(schemaPath(name), site).href,
  license: contentLicense.url,
});

const addressesOf = (path: string, site: URL) => ({
  url: new URL(path, site).href,
  markdown: new URL(markdownPath(path), site).href,
});

const day = (date: Date | undefined): string | undefined => date && dayAt(date);

interface Catalogued {
  readonly entry: Entry;
  readonly data: WrittenPage['data'];
  readonly dates: FileDates | undefined;
}

export const libraryIndex = (pages: readonly Catalogued[], site: URL): LibraryIndex =>
  libraryIndexSchema.parse({
    ...headOf('library-index', site),
    version: libraryIndexVersion,
    pages: pages.map(({ entry: { id, title, description, minutes, values }, data, dates }) => ({
      id,
      ...addressesOf(`${id}/`, site),
      title,
      description,
      inShort: data.inShort ?? [],
      kind: values.kind[0],
      stages: values.stage,
      gates: values.gate,
      sectors: values.sector,
      domains: values.domain,
      roles: values.role,
      risk: values.risk[0],
      minutes,
      owner: data.owner,
      reviewed: day(data.reviewed),
      due: nextReview(data),
      published: day(dates?.first),
      changed: day(dates?.last),
      related: data.related ?? [],
      takeToGate: data.takeToGate ?? [],
      plan: data.plan,
    })),
  });

export const frameworkIndex = (framework: Framework, site: URL): FrameworkIndex => ({
  ...headOf('framework-index', site),
  version: frameworkIndexVersion,
  framework,
  stages: framework.stages.map(({ id }) => ({ id, ...addressesOf(`staircase/${id}/`, site) })),
  gates: framework.gates.map(({ id }) => ({
    id,
    ...addressesOf(`gates/${id.toLowerCase()}/`, site),
    sectors: framework.sectors.map((sector) => ({
      sector: sector.id,
      ...addressesOf(gateInSectorAddress(id, sector.id).slice(1), site),
    })),
  })),
});

/** @param examples ids of the pages that are told around a plan, by the plan's id */
export const planIndex = (
  plans: readonly Plan[],
  examples: ReadonlyMap<string, string>,
  site: URL,
): PlanIndex => ({
  ...headOf('plan-index', site),
  version: planIndexVersion,
  plans: plans.map(({ id, title, sector, domain, risk }) => {
    const example = examples.get(id);
    return {
      id,
      title,
      sector,
      domain,
      risk,
      plan: new URL(planPath(id), site).href,
      analysis: new URL(analysisPath(id), site).href,
      ...(example && { page: addressesOf(`${example}/`, site) }),
    };
  }),
});
