/** The content as the checks see it: every file read, parsed and validated once. */
import type { z } from 'zod';
import { type Round, roundSchema } from '../exercises/rounds.ts';
import { type Scenario, scenarioSchema } from '../exercises/scenario.ts';
import { type Paths, pathsSchema } from '../library/paths.ts';
import { type GlossaryTerm, glossarySchema } from '../markdown/glossary.ts';
import { type Regulation, regulationSchema } from '../markdown/regulations.ts';
import { type Source, sourceSchema } from '../markdown/sources.ts';
import { type Framework, frameworkSchema, type Plan, planSchema } from '../model/index.ts';
import { type ReadDocument, readDocument } from '../templates/read-document.ts';
import type { Finding } from './finding.ts';
import { type Page, readPage } from './page.ts';
import {
  documentsIn,
  type Files,
  filesBelow,
  nameOf,
  pageIdOf,
  unreadFiles,
} from './read/files.ts';
import { unlessUnchanged } from './read/unchanged.ts';
import { type Read, type Reading, readList, readOne } from './read/yaml-file.ts';

/** The document of a template, which its page shows and offers. */
export interface DocumentFile extends ReadDocument {
  readonly id: string;
  readonly file: string;
}

export interface Library {
  readonly pages: readonly Page[];
  readonly plans: readonly Read<Plan>[];
  /** Every plan there is a file for, also one that cannot be read: that is said once, at the file. */
  readonly planIds: readonly string[];
  readonly documents: readonly DocumentFile[];
  readonly sources: readonly Read<Source>[];
  readonly regulations: readonly Read<Regulation>[];
  readonly glossary: readonly Read<GlossaryTerm>[];
  readonly rounds: readonly Read<Round>[];
  readonly scenarios: readonly Read<Scenario>[];
  readonly framework: Framework | undefined;
  /** What each role reads; undefined where the file cannot be read. */
  readonly paths: Read<Paths> | undefined;
  /** What is wrong with the files themselves: unreadable, or against their schema. */
  readonly findings: readonly Finding[];
}

export const planOf = (library: Pick<Library, 'plans'>, id: string): Plan | undefined =>
  library.plans.find(({ value }) => value.id === id)?.value;

const roundsFile = 'content/exercises/would-you-go.yaml';

/** Reads `content/` below a root folder. */
export const readLibrary = (root: URL): Library => libraryOf(filesBelow(root));

export function libraryOf(files: Files): Library {
  const findings = unreadFiles(files);
  const take = <Result>({ read, findings: found }: Reading<Result>): Result => {
    findings.push(...found);
    return read;
  };
  const reading = <Result>(file: string, by: unknown, read: (text: string) => Result): Result => {
    const text = files.textOf(file);
    return unlessUnchanged(file, [text, by], () => read(text));
  };
  const one = <Schema extends z.ZodType>(file: string, schema: Schema) =>
    take(reading(file, schema, (text) => readOne(file, text, schema)));
  const list = <Schema extends z.ZodType>(file: string, schema: Schema) =>
    take(reading(file, schema, (text) => readList(file, text, schema)));

  const planFiles = files.matching('content/plans/*.yaml');
  const scenarioFiles = files
    .matching('content/exercises/*.yaml')
    .filter((file) => file !== roundsFile);
  const sources = list('content/sources.yaml', sourceSchema);
  return {
    pages: files.matching('content/**/*.mdx').map((file) => {
      const { page, findings: found } = reading(file, sources, (text) =>
        readPage(pageIdOf(file), file, text, sources),
      );
      findings.push(...found);
      return page;
    }),
    plans: planFiles.flatMap((file) => one(file, planSchema) ?? []),
    planIds: planFiles.map(nameOf),
    documents: documentsIn(files).map((file) => ({
      id: nameOf(file),
      file,
      ...readDocument(files.textOf(file)),
    })),
    sources,
    regulations: list('content/regulations.yaml', regulationSchema),
    glossary: list('content/glossary.yaml', glossarySchema),
    rounds: list(roundsFile, roundSchema),
    scenarios: scenarioFiles.flatMap((file) => one(file, scenarioSchema) ?? []),
    framework: one('content/framework.yaml', frameworkSchema)?.value,
    paths: one('content/paths.yaml', pathsSchema),
    findings,
  };
}
