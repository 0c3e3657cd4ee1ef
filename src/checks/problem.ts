/** What a schema says about a value, in a writer's words. */
import type { z } from 'zod';
import { didYouMean } from './nearest.ts';
import { fieldsAt } from './schema-fields.ts';

/** One issue of a schema about `document`: the field, what is written, what was expected. */
export function problemOf(issue: z.core.$ZodIssue, document: unknown, schema?: z.ZodType): string {
  const name = nameOf(issue.path) || 'The entry';
  const value = valueAt(document, issue.path);
  // A message of the schema's own is better than any made of the issue; Zod's begin like this.
  const own = /^(?:Invalid|Too) /.test(issue.message) ? undefined : issue.message;
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    const hint = didYouMean(issue.keys[0] ?? '', known);
    return `${name}: unknown field ${issue.keys.map(quoted).join(', ')}.${hint}`;
  }
  if (value === undefined) return `${name} is missing${own ? `: ${own}` : '.'}`;
  if (value === null) return `${name} is empty${own ? `: ${own}` : '.'}`;
  if (isAboutDay(issue)) return `${name}: ${quoted(value)} is no day of the calendar; ${aDay}.`;
  if (own) return `${name}: ${own}`;
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    return `${name}: ${quoted(value)} is none of ${options.join(', ')}.${didYouMean(String(value), options)}`;
  }
  if (issue.code === 'invalid_type')
    return `${name}: expected ${kinds[issue.expected] ?? `a ${issue.expected}`}, and ${quoted(value)} is none.`;
  if (issue.code === 'too_small')
    return `${name}: expected ${issue.minimum} or more${counted(issue)}.`;
  if (issue.code === 'too_big')
    return `${name}: expected ${issue.maximum} or fewer${counted(issue)}.`;
  if (issue.code === 'invalid_format')
    return `${name}: ${quoted(value)} is not written as expected: ${formats[issue.format] ?? `as ${issue.format}`}.`;
  return `${name}: ${issue.message}`;
}

const counted = ({ origin }: { readonly origin: string }): string =>
  origin === 'array' ? ' entries' : origin === 'string' ? ' letters' : '';

const formats: Readonly<Record<string, string>> = {
  regex: 'lower-case words joined by hyphens',
  url: 'an address that begins with https://',
};

/** Whether a date is expected that is none, or is written otherwise. */
export const isAboutDay = (issue: z.core.$ZodIssue): boolean =>
  (issue.code === 'invalid_format' && issue.format === 'date') ||
  (issue.code === 'invalid_type' && issue.expected === 'date') ||
  (issue.code === 'invalid_union' && issue.errors.some((each) => each.some(isAboutDay)));

/** The field as a writer knows it: an entry of a list goes by the list's name. */
const nameOf = (path: readonly PropertyKey[]): string =>
  path
    .slice(0, typeof path.at(-1) === 'number' ? -1 : undefined)
    .map(String)
    .join('.');

const quoted = (value: unknown) =>
  typeof value === 'object' && value !== null ? 'what stands there' : `"${String(value)}"`;

const aDay = 'expected a date such as 2026-11-23';

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  int: 'a whole number',
  boolean: 'true or false',
};

export function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    document,
  );
}
