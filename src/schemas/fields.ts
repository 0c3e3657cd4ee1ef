/** The fields of a schema one by one, for the reference that contributors read. */
import { describedBy, describedKinds } from '../markdown/frontmatter.ts';
import type { SchemaName } from './described.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';

export interface Field {
  /** `*` stands for an entry of a list, or for a name that the author chooses. */
  readonly path: string;
  /** Wherever the group of fields is written in which it stands. */
  readonly required: boolean;
  /** The kinds of page that need it, where others do not. */
  readonly neededBy: readonly string[];
  readonly says: string;
  readonly schema: JsonSchema;
  readonly example: unknown;
}

export function fieldsOf(name: SchemaName): readonly Field[] {
  const fields = new Map<string, Field>();
  for (const field of within(jsonSchemaOf(name), '', true)) {
    const known = fields.get(field.path);
    if (known) fields.set(field.path, { ...known, required: known.required && field.required });
    else if (field.says) fields.set(field.path, { ...field, neededBy: kindsFor(name, field.path) });
  }
  return [...fields.values()];
}

/** The first part of its path, under which it stands. */
export const topOf = ({ path }: Pick<Field, 'path'>): string => path.split('.')[0] ?? '';

type Found = Omit<Field, 'neededBy'>;

function* within(schema: JsonSchema, path: string, required: boolean): Generator<Found> {
  // An entry of a list is described by the list.
  if (path && !path.endsWith('*'))
    yield { path, required, says: schema.description ?? '', schema, example: schema.examples?.[0] };
  for (const [key, part] of Object.entries(schema.properties ?? {}))
    yield* within(Object(part), join(path, key), schema.required?.includes(key) ?? false);
  for (const part of [schema.items, schema.additionalProperties])
    if (typeof part === 'object' && !Array.isArray(part))
      yield* within(part, path ? join(path, '*') : '', true);
  const parts: readonly JsonSchema[] = (schema.anyOf ?? []).map(Object);
  for (const part of parts)
    yield* within({ ...part, required: neededInAll(parts) }, path, required);
}

/** Of a choice of groups: what each of them needs. */
const neededInAll = (parts: readonly JsonSchema[]): string[] =>
  (parts[0]?.required ?? []).filter((key) => parts.every((part) => part.required?.includes(key)));

const join = (path: string, part: string): string => (path ? `${path}.${part}` : part);

function kindsFor(name: SchemaName, path: string): readonly string[] {
  if (name !== 'frontmatter') return [];
  if (path === 'plan') return ['example'];
  return describedBy.some((field) => field === path) ? describedKinds : [];
}
