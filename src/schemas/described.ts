/** What contributors write that has a schema: its name, its files, and where its fields come from. */
import { z } from 'zod';
import { roundSchema } from '../exercises/rounds.ts';
import { scenarioSchema } from '../exercises/scenario.ts';
import { pathsSchema } from '../library/paths.ts';
import { frameworkChangeSchema } from '../markdown/framework-changes.ts';
import { glossarySchema } from '../markdown/glossary.ts';
import { regulationSchema } from '../markdown/regulations.ts';
import { sourceSchema } from '../markdown/sources.ts';
import { pageSchema } from '../markdown/starlight-fields.ts';
import { frameworkSchema } from '../model/framework.ts';
import { planVersion } from '../model/plan/version.ts';
import { planSchema } from '../model/plan.ts';
import type { Meanings } from './meanings/meaning.ts';
import { planMeanings } from './meanings/plan.ts';

export interface Described {
  readonly title: string;
  readonly says: string;
  /** One more at each change after which an older file would be refused or mean something else. */
  readonly version: number;
  /** The files that it is for, from the repository's root. */
  readonly files: string;
  readonly schema: z.ZodType;
  /** What the fields say, where the schema does not say it itself. */
  readonly meanings?: Meanings;
}

export const schemaNames = [
  'frontmatter',
  'plan',
  'framework',
  'framework-changes',
  'sources',
  'regulations',
  'glossary',
  'paths',
  'rounds',
  'scenario',
] as const;

export type SchemaName = (typeof schemaNames)[number];

export const described: Readonly<Record<SchemaName, Described>> = {
  frontmatter: {
    title: 'Frontmatter of a page',
    says: 'The fields at the top of a page in content/**/*.mdx.',
    version: 1,
    files: 'content/**/*.mdx',
    schema: pageSchema,
  },
  plan: {
    title: 'Plan of a pilot',
    says: 'The one document of a pilot: what is tried, on whom, what counts as success, what it costs, how it rolls out, what stops it, and the evidence so far. Rates are fractions, durations and money say their unit.',
    version: planVersion,
    files: 'content/plans/*.yaml',
    schema: planSchema,
    meanings: planMeanings,
  },
  framework: {
    title: 'The framework',
    says: 'Stages, gates, their questions, checks and artifacts, and what sectors add.',
    version: 1,
    files: 'content/framework.yaml',
    schema: frameworkSchema,
  },
  'framework-changes': {
    title: 'Changes of the framework',
    says: 'What changed in what a gate asks, with which version, when, why and by whom, the newest first.',
    version: 1,
    files: 'content/framework-changes.yaml',
    schema: z.array(frameworkChangeSchema),
  },
  sources: {
    title: 'Sources',
    says: 'Every source that pages cite, what it is cited for, and how that was checked.',
    version: 1,
    files: 'content/sources.yaml',
    schema: z.array(sourceSchema),
  },
  regulations: {
    title: 'Regulations',
    says: 'Laws, standards and frameworks, how each binds, and what it asks at which gate.',
    version: 1,
    files: 'content/regulations.yaml',
    schema: z.array(regulationSchema),
  },
  glossary: {
    title: 'Glossary',
    says: 'The words of the library, what they mean, and what else people call them.',
    version: 1,
    files: 'content/glossary.yaml',
    schema: z.array(glossarySchema),
  },
  paths: {
    title: 'Reading paths',
    says: 'What each role reads in ten minutes and in an hour, and what it does then.',
    version: 1,
    files: 'content/paths.yaml',
    schema: pathsSchema,
  },
  rounds: {
    title: 'Rounds of “would you go”',
    says: 'Plans with some values changed, each with a question that the model answers.',
    version: 1,
    files: 'content/exercises/would-you-go.yaml',
    schema: z.array(roundSchema),
  },
  scenario: {
    title: 'Tabletop scenario',
    says: 'Situations with choices, and endings with a debrief.',
    version: 1,
    files: 'content/exercises/*.yaml, apart from would-you-go.yaml',
    schema: scenarioSchema,
  },
};
