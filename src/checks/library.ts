/** The content as the checks see it: every file read, parsed and validated once. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
import { problemOf } from './problem.ts';
import { readYaml, type YamlText } from './yaml.ts';

export interface PlanFile {
  readonly file: string;
  readonly yaml: YamlText;
  readonly plan: Plan;
}

export interface PathsFile {
  readonly file: string;
  readonly yaml: YamlText;
  readonly paths: Paths;
}

/** The document of a template, which its page shows and offers. */
export interface DocumentFile extends ReadDocument {
  readonly id: string;
  readonly file: string;
}

/** An entry of a list in a file, with the line on which it begins. */
export interface Listed<Entry> {
  readonly file: string;
  readonly line: number;
  readonly entry: Entry;
}

export interface ScenarioFile {
  readonly file: string;
  readonly yaml: YamlText;
  readonly scenario: Scenario;
}

/** A file that is a list, with its entries that can be read. */
export interface ListFile<Entry> {
  readonly file: string;
  readonly yaml: YamlText;
  readonly entries: readonly Entry[];
}

export interface Library {
  readonly pages: readonly Page[];
  readonly plans: readonly PlanFile[];
  /** Every plan there is a file for, also one that cannot be read: that is said once, at the file. */
  readonly planIds: readonly string[];
  readonly documents: readonly DocumentFile[];
  readonly sources: readonly Source[];
  readonly listedSources: readonly Listed<Source>[];
  readonly regulations: readonly Listed<Regulation>[];
  readonly glossary: ListFile<GlossaryTerm>;
  readonly rounds: ListFile<Round>;
  readonly scenarios: readonly ScenarioFile[];
  readonly framework: Framework | undefined;
  /** What each role reads; undefined where the file cannot be read. */
  readonly paths: PathsFile | undefined;
  /** What is wrong with the files themselves: unreadable, or against their schema. */
  readonly findings: readonly Finding[];
}

const roundsFile = 'content/exercises/would-you-go.yaml';

export const planOf = (library: Pick<Library, 'plans'>, id: string): Plan | undefined =>
  library.plans.find(({ plan }) => plan.id === id)?.plan;

const documentFolder = 'content/templates/documents/';

/** Reads `content/` below a root folder. */
export function readLibrary(root: URL): Library {
  const findings: Finding[] = [];
  const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
  const files = globSync('content/**/*.{mdx,yaml}', { cwd: fileURLToPath(root) }).sort();

  findings.push(...unreadFiles(root));
  const planFiles = files.filter((file) => file.startsWith('content/plans/'));
  const plans = planFiles.flatMap((file) => readPlan(file, read(file), findings));
  const planIds = planFiles.map((file) => file.replace(/^content\/plans\/|\.yaml$/g, ''));
  const documents = globSync(`${documentFolder}*.md`, { cwd: fileURLToPath(root) })
    .sort()
    .map((file) => ({
      id: file.slice(documentFolder.length).replace(/\.md$/, ''),
      file,
      ...readDocument(read(file)),
    }));
  const list = <Schema extends z.ZodType>(file: string, schema: Schema) =>
    readList(file, files.includes(file) ? read(file) : '', schema, findings);
  const sourceList = list('content/sources.yaml', sourceSchema);
  const sources = sourceList.entries;
  const listedSources = listed(sourceList);
  const regulations = listed(list('content/regulations.yaml', regulationSchema));
  const glossary = list('content/glossary.yaml', glossarySchema);
  const rounds = list(roundsFile, roundSchema);
  const scenarios = files
    .filter((file) => /^content\/exercises\/[^/]+\.yaml$/.test(file) && file !== roundsFile)
    .flatMap((file) => readScenario(file, read(file), findings));
  const framework = readFramework('content/framework.yaml', read, findings);
  const paths = readPaths('content/paths.yaml', read, findings);
  const pages = files
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const id = file.replace(/^content\//, '').replace(/(\/?index)?\.mdx$/, '');
      const { page, findings: problems } = readPage(id, file, read(file), sources);
      findings.push(...problems);
      return page;
    });
  return {
    pages,
    plans,
    planIds,
    documents,
    sources,
    listedSources,
    regulations,
    glossary,
    rounds,
    scenarios,
    framework,
    paths,
    findings,
  };
}

/** Files that a writer took for content, with an ending that nothing reads. */
function unreadFiles(root: URL): Finding[] {
  const mistaken = globSync('content/**/*.{md,yml}', { cwd: fileURLToPath(root) })
    .filter((file) => !file.startsWith(documentFolder))
    .sort();
  return mistaken.map((file) => {
    const name = file.replace(/\.md$/, '.mdx').replace(/\.yml$/, '.yaml');
    return {
      file,
      line: 1,
      rule: 'file',
      message: 'Nothing reads a file with this ending.',
      mend: `Name it ${name}.`,
    };
  });
}

function readPlan(file: string, text: string, findings: Finding[]): PlanFile[] {
  const yaml = readYaml(text);
  findings.push(...syntaxFindings(file, yaml));
  if (yaml.errors.length > 0) return [];
  const plan = validate(planSchema, yaml.value, file, yaml, [], findings);
  return plan ? [{ file, yaml, plan }] : [];
}

function readScenario(file: string, text: string, findings: Finding[]): ScenarioFile[] {
  const yaml = readYaml(text);
  findings.push(...syntaxFindings(file, yaml));
  if (yaml.errors.length > 0) return [];
  const scenario = validate(scenarioSchema, yaml.value, file, yaml, [], findings);
  return scenario ? [{ file, yaml, scenario }] : [];
}

function readList<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  findings: Finding[],
): ListFile<z.infer<Schema>> {
  const yaml = readYaml(text);
  findings.push(...syntaxFindings(file, yaml));
  const values: unknown[] = Array.isArray(yaml.value) ? yaml.value : [];
  const entries = values.flatMap((value, index) => {
    const entry = validate(schema, value, file, yaml, [index], findings);
    return entry === undefined ? [] : [entry];
  });
  return { file, yaml, entries };
}

const listed = <Entry>({ file, yaml, entries }: ListFile<Entry>): Listed<Entry>[] =>
  entries.map((entry, index) => ({ file, line: yaml.lineOf([index]), entry }));

function readFramework(file: string, read: (file: string) => string, findings: Finding[]) {
  const yaml = readYaml(read(file));
  findings.push(...syntaxFindings(file, yaml));
  if (yaml.errors.length > 0) return undefined;
  return validate(frameworkSchema, yaml.value, file, yaml, [], findings);
}

function readPaths(
  file: string,
  read: (file: string) => string,
  findings: Finding[],
): PathsFile | undefined {
  const yaml = readYaml(read(file));
  findings.push(...syntaxFindings(file, yaml));
  if (yaml.errors.length > 0) return undefined;
  const paths = validate(pathsSchema, yaml.value, file, yaml, [], findings);
  return paths && { file, yaml, paths };
}

const syntaxFindings = (file: string, yaml: YamlText): Finding[] =>
  yaml.errors.map(({ line, message }) => ({
    file,
    line,
    rule: 'yaml',
    message: `Not valid YAML: ${message}`,
    mend: 'Check indentation, quotes and colons; put text with a colon in quotes.',
  }));

function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
  yaml: YamlText,
  at: readonly PropertyKey[],
  findings: Finding[],
): z.infer<Schema> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = [...at, ...issue.path];
    findings.push({
      file,
      line: yaml.lineOf(path),
      rule: 'schema',
      message: problemOf(issue, value),
      mend: 'Correct the field, after the entries beside it; CONTRIBUTING.md says more.',
    });
  }
  return undefined;
}
