/** What a plan document should have had, where the schema does not say it of the field itself. */
import type { z } from 'zod';

const kinds: Readonly<Record<string, string>> = {
  object: 'a group of fields',
  record: 'a group of fields',
  array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
};

export const expectation: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_value') return `expected one of ${issue.values.join(', ')}`;
  if (issue.code !== 'invalid_type') return undefined;
  if (!issue.path?.length) return 'expected a plan, with its title, currency and metrics';
  return `expected ${kinds[issue.expected] ?? issue.expected}`;
};

/** A field that no plan has is wrong itself, and not the group of fields that it stands in. */
export function placesOf(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string }[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    message: 'no plan has a field of this name',
  }));
}
