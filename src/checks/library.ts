/** The content as the checks see it: every file read, parsed and validated once. */
import type { z } from 'zod';
import { type Round, roundSchema } from '../exercises/rounds.ts';
import { type Scenario, scenarioSchema } from '../exercises/scenario.ts';
import { type Paths, pathsSchema } from '../library/paths.ts';
import { type FrameworkChange, frameworkChangeSchema } from '../markdown/framework-changes.ts';
import { type GlossaryTerm, glossarySchema } from '../markdown/glossary.ts';
import { type Regulation, regulationSchema } from '../markdown/regulations.ts';
import { type Source, sourceSchema } from '../markdown/sources.ts';
import { type Framework, frameworkSchema, type Plan, planSchema } from '../model/index.ts';
import { type ReadDocument, readDocument } from '../templates/read-document.ts';
import type { Finding, Place } from './finding.ts';
import { type Page, readPage } from './page.ts';
import { checkFileNames } from './read/file-names.ts';
import { documentsIn, type Files, filesBelow, nameOf, pageIdOf, picturesIn } from './read/files.ts';
import { hiddenIn, notThere, textOf, unreadable, withoutMark } from './read/raw-text.ts';
import { unlessUnchanged } from './read/unchanged.ts';
import { type Read, type Reading, readList, readOne } from './read/yaml-file.ts';

/** The document of a template, which its page shows and offers. */
export interface DocumentFile extends ReadDocument {
  readonly id: string;
  readonly file: string;
  readonly text: string;
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
  /** Where its parts stand, for what is wrong with them. */
  readonly frameworkPlace: Place | undefined;
  /** What changed at the gates, the newest first. */
  readonly frameworkChanges: readonly Read<FrameworkChange>[];
  /** What each role reads; undefined where the file cannot be read. */
  readonly paths: Read<Paths> | undefined;
  /** Addresses of the pictures in public/. */
  readonly pictures: readonly string[];
  /** What is wrong with the files themselves: unreadable, or against their schema. */
  readonly findings: readonly Finding[];
}

export const planOf = (library: Pick<Library, 'plans'>, id: string): Plan | undefined =>
  library.plans.find(({ value }) => value.id === id)?.value;

export const frameworkChangesFile = 'content/framework-changes.yaml';
const roundsFile = 'content/exercises/would-you-go.yaml';

/** Reads `content/` below a root folder. */
export const readLibrary = (root: URL): Library => libraryOf(filesBelow(root));

export function libraryOf(files: Files): Library {
  const findings: Finding[] = [];
  const opened = new Set<string>();
  /** The text of a file; undefined, with a finding, where it is none. */
  const open = (file: string): string | undefined => {
    opened.add(file);
    const text = textOf(files, file);
    if (text === undefined) {
      findings.push(notThere(file));
      return undefined;
    }
    const problem = unreadable(file, text);
    findings.push(...(problem ? [problem] : hiddenIn(file, text)));
    return problem ? undefined : withoutMark(text);
  };
  const take = <Result>({ read, findings: found }: Reading<Result>): Result => {
    findings.push(...found);
    return read;
  };
  /** What was read of a file; undefined where it is no text. */
  const reading = <Result>(
    file: string,
    by: unknown,
    read: (text: string) => Result,
  ): Result | undefined => {
    const text = open(file);
    return text === undefined ? undefined : unlessUnchanged(file, [text, by], () => read(text));
  };
  const one = <Schema extends z.ZodType>(file: string, schema: Schema) => {
    const found = reading(file, schema, (text) => readOne(file, text, schema));
    return found && take(found);
  };
  const list = <Schema extends z.ZodType>(file: string, schema: Schema) => {
    const found = reading(file, schema, (text) => readList(file, text, schema));
    return found ? take(found) : [];
  };

  const planFiles = files.matching('content/plans/*.yaml');
  const scenarioFiles = files
    .matching('content/exercises/*.yaml')
    .filter((file) => file !== roundsFile);
  const sources = list('content/sources.yaml', sourceSchema);
  const framework = one('content/framework.yaml', frameworkSchema);
  const library = {
    pages: files.matching('content/**/*.mdx').flatMap((file) => {
      const read = reading(file, sources, (text) => readPage(pageIdOf(file), file, text, sources));
      // A page that is no text is still one that others may lead to.
      if (!read) return readPage(pageIdOf(file), file, '', sources).page;
      const { page, findings: found } = read;
      findings.push(...found);
      return page;
    }),
    plans: planFiles.flatMap((file) => one(file, planSchema) ?? []),
    planIds: planFiles.map(nameOf),
    documents: documentsIn(files).flatMap((file) => {
      const text = open(file);
      return text === undefined ? [] : { id: nameOf(file), file, text, ...readDocument(text) };
    }),
    sources,
    regulations: list('content/regulations.yaml', regulationSchema),
    glossary: list('content/glossary.yaml', glossarySchema),
    rounds: list(roundsFile, roundSchema),
    scenarios: scenarioFiles.flatMap((file) => one(file, scenarioSchema) ?? []),
    framework: framework?.value,
    frameworkPlace: framework,
    frameworkChanges: list(frameworkChangesFile, frameworkChangeSchema),
    paths: one('content/paths.yaml', pathsSchema),
    pictures: picturesIn(files),
    findings,
  };
  // Last, because it names what nothing above has opened.
  findings.push(...checkFileNames(files, opened));
  return library;
}
