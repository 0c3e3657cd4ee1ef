/** YAML files against their schemas: one that is a single value, and one that is a list. */
import type { z } from 'zod';
import { editFor } from '../edits.ts';
import { type Finding, type Place, reportsIn } from '../finding.ts';
import { isAboutDay, problemOf } from '../problem.ts';
import { problemsOfTexts } from '../rules/texts.ts';
import { readYaml, type YamlText } from '../yaml.ts';

/** A value of a file, or an entry of one, that knows the line of each of its parts. */
export interface Read<Value> extends Place {
  readonly value: Value;
}

/** What could be read, and what is wrong with the rest. */
export interface Reading<Result> {
  readonly read: Result;
  readonly findings: readonly Finding[];
}

/** A file that is one value; undefined where it cannot be read. */
export function readOne<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): Reading<Read<z.infer<Schema>> | undefined> {
  const yaml = readYaml(text);
  if (yaml.errors.length > 0) return { read: undefined, findings: syntaxFindings(file, yaml) };
  return validate(schema, yaml.value, file, yaml, []);
}

/** A file that is a list: the entries that can be read. */
export function readList<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): Reading<readonly Read<z.infer<Schema>>[]> {
  const yaml = readYaml(text);
  if (yaml.errors.length > 0) return { read: [], findings: syntaxFindings(file, yaml) };
  if (!Array.isArray(yaml.value)) return { read: [], findings: [noList(file)] };
  const readings = yaml.value.map((value: unknown, index) =>
    validate(schema, value, file, yaml, [index]),
  );
  return {
    read: readings.flatMap(({ read }) => read ?? []),
    findings: readings.flatMap(({ findings }) => findings),
  };
}

/** @param at where the value stands in the file: an entry of a list is at its index */
function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
  yaml: YamlText,
  at: readonly PropertyKey[],
): Reading<Read<z.infer<Schema>> | undefined> {
  const lineOf = (path: readonly PropertyKey[]) => yaml.lineOf([...at, ...path]);
  const result = schema.safeParse(value);
  if (result.success)
    return {
      read: { file, lineOf, value: result.data },
      findings: problemsOfTexts(value, (rule) => reportsIn({ file, lineOf }, rule)),
    };
  const written = {
    valueAt: (path: readonly PropertyKey[]) => yaml.valueAt([...at, ...path]),
    nameAt: (path: readonly PropertyKey[]) => yaml.nameAt([...at, ...path]),
  };
  const findings = result.error.issues.map(
    (issue): Finding => ({
      file,
      line: lineOf(pathOf(issue)),
      rule: isAboutDay(issue) ? 'date' : 'schema',
      message: problemOf(issue, value, schema),
      mend: `Correct the field: what each may hold is on ${fieldsOf(file)}.`,
      fix: editFor(issue, value, schema, written),
    }),
  );
  return { read: undefined, findings };
}

/** The page of the site that lists the fields of a file. */
const fieldsOf = (file: string): string =>
  file.startsWith('content/plans/') ? '/community/plan-file/' : '/community/data-files/';

/** An unknown field stands where it is written, and the schema names what it was written into. */
const pathOf = (issue: z.core.$ZodIssue): readonly PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;

const syntaxFindings = (file: string, { errors }: YamlText): Finding[] =>
  errors.map(({ line, message }) => ({
    file,
    line,
    rule: 'yaml',
    message: `Not valid YAML: ${message}`,
    mend: 'Check indentation, quotes and colons; put text with a colon in quotes.',
  }));

const noList = (file: string): Finding => ({
  file,
  line: 1,
  rule: 'yaml',
  message: 'The file is not a list.',
  mend: 'Begin each entry with a hyphen at the start of a line.',
});
