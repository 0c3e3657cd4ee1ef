/** Edits that `--fix` may make: where the writer's meaning is beyond doubt. */
import type { z } from 'zod';
import { dayMeant } from './day.ts';
import type { Edit } from './finding.ts';
import { onlyNear } from './nearest.ts';
import { isAboutDay, valueAt } from './problem.ts';
import { fieldsAt } from './schema-fields.ts';
import type { Range, YamlText } from './yaml.ts';

type Written = Pick<YamlText, 'valueAt' | 'nameAt'>;

export const writing = (range: Range | undefined, text: string | undefined): Edit | undefined =>
  range && text !== undefined ? { ...range, text } : undefined;

/** What mends an issue of a schema about a document: a mistyped name, a date, a list of one. */
export function editFor(
  issue: z.core.$ZodIssue,
  document: unknown,
  schema: z.ZodType,
  yaml: Written,
): Edit | undefined {
  const value = valueAt(document, issue.path);
  const at = yaml.valueAt(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const [key, second] = issue.keys;
    if (key === undefined || second !== undefined) return undefined;
    return renaming(key, fieldsAt(schema, issue.path), document, issue.path, yaml);
  }
  if (typeof value !== 'string') return undefined;
  if (isAboutDay(issue)) return writing(at, dayMeant(value));
  if (issue.code === 'invalid_value') return writing(at, onlyNear(value, issue.values.map(String)));
  if (issue.code === 'invalid_type' && issue.expected === 'array' && plainNames.test(value))
    return writing(at, `[${value}]`);
  return undefined;
}

/** Names that YAML reads the same inside a list: `pilot`, `pilot, rollout`. */
const plainNames = /^[A-Za-z0-9/-]+(?:, ?[A-Za-z0-9/-]+)*$/;

/** A field whose name is mistyped, unless the right one stands beside it. */
export function renaming(
  key: string,
  known: readonly string[],
  document: unknown,
  path: readonly PropertyKey[],
  { nameAt }: Pick<YamlText, 'nameAt'>,
): Edit | undefined {
  const name = onlyNear(key, known);
  if (name === undefined || valueAt(document, [...path, name]) !== undefined) return undefined;
  return writing(nameAt([...path, key]), name);
}
