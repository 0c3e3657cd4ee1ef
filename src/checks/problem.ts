/** What a schema says about a value, in a writer's words. */
import type { z } from 'zod';
import { didYouMean } from './nearest.ts';

/** One issue of a schema about `document`: the field, what is written, what was expected. */
export function problemOf(issue: z.core.$ZodIssue, document: unknown): string {
  const name = issue.path.map(String).join('.') || 'The entry';
  const value = valueAt(document, issue.path);
  // A message of the schema's own is better than any made of the issue; Zod's begin like this.
  const own = issue.message.startsWith('Invalid ') ? undefined : issue.message;
  if (issue.code === 'unrecognized_keys')
    return `${name}: unknown field ${issue.keys.map(quoted).join(', ')}.`;
  if (value === undefined) return `${name} is missing${own ? `: ${own}` : '.'}`;
  if (own) return `${name}: ${own}`;
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    return `${name}: ${quoted(value)} is none of ${options.join(', ')}.${didYouMean(String(value), options)}`;
  }
  if (issue.code === 'invalid_type')
    return `${name}: expected ${kinds[issue.expected] ?? `a ${issue.expected}`}, and ${quoted(value)} is none.`;
  return `${name}: ${issue.message}`;
}

const quoted = (value: unknown) =>
  typeof value === 'object' && value !== null ? 'what stands there' : `"${String(value)}"`;

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  date: 'a date such as 2026-11-23',
  int: 'a whole number',
};

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    document,
  );
}
