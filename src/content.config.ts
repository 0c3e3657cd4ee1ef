/** The collections: pages, plans and what else the content is made of, each with its schema. */

import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { roundSchema } from './exercises/rounds.ts';
import { scenarioSchema } from './exercises/scenario.ts';
import { pathsSchema } from './library/paths.ts';
import { frameworkChangeSchema } from './markdown/framework-changes.ts';
import { frontmatterSchema } from './markdown/frontmatter.ts';
import { glossarySchema } from './markdown/glossary.ts';
import { regulationSchema } from './markdown/regulations.ts';
import { sourceSchema } from './markdown/sources.ts';
import { frameworkSchema } from './model/framework.ts';
import { migrate } from './model/plan/migrations.ts';
import { planSchema } from './model/plan.ts';

/** Astro's YAML reader turns `2026-11-23` into a Date; the model's dates are text. */
function datesAsText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(datesAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, datesAsText(entry)]));
}

/** A collection is sorted by id; a list whose order matters keeps it as a number, which also names. */
const numbered = (text: string) =>
  (parse(text) as Record<string, unknown>[]).map((entry, order) => ({
    id: String(order),
    ...entry,
    order,
  }));

/** A file that is one document becomes a collection of one entry, named by us. */
const single = <Schema extends z.ZodType>(id: string, schema: Schema) =>
  defineCollection({
    loader: file(`./content/${id}.yaml`, { parser: (text) => [{ id, document: parse(text) }] }),
    schema: z.object({ id: z.string(), document: schema }),
  });

/** A file that is a list is a collection of its entries. */
const list = <Schema extends z.ZodType>(name: string, schema: Schema) =>
  defineCollection({
    loader: file(`./content/${name}.yaml`, { parser: (text) => parse(text) }),
    schema,
  });

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content', pattern: '**/*.mdx' }),
    schema: docsSchema({ extend: frontmatterSchema }),
  }),
  plans: defineCollection({
    loader: glob({ base: './content/plans', pattern: '*.yaml' }),
    schema: z.preprocess((value) => migrate(datesAsText(value)), planSchema),
  }),
  // What a template's page shows and offers; src/templates reads the Markdown itself.
  documents: defineCollection({
    loader: glob({ base: './content/templates/documents', pattern: '*.md' }),
  }),
  framework: single('framework', frameworkSchema),
  frameworkChanges: defineCollection({
    loader: file('./content/framework-changes.yaml', { parser: numbered }),
    schema: frameworkChangeSchema.extend({ id: z.string(), order: z.number() }),
  }),
  paths: single('paths', pathsSchema),
  sources: list('sources', sourceSchema),
  regulations: list('regulations', regulationSchema),
  glossary: list('glossary', glossarySchema),
  rounds: defineCollection({
    loader: file('./content/exercises/would-you-go.yaml', { parser: numbered }),
    schema: roundSchema.extend({ order: z.number() }),
  }),
  scenarios: defineCollection({
    loader: glob({ base: './content/exercises', pattern: ['*.yaml', '!would-you-go.yaml'] }),
    schema: scenarioSchema,
  }),
};
