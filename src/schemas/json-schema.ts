/**
 * The schemas as JSON Schema, for editors and programs. Draft 7, which every editor reads; later
 * drafts have nothing that our schemas need.
 */
import { z } from 'zod';
import about from '../../package.json' with { type: 'json' };
import { describedBy, describedKinds } from '../markdown/frontmatter.ts';
import { described, type SchemaName } from './described.ts';
import type { Meanings } from './meanings/meaning.ts';

const draft7 = 'http://json-schema.org/draft-07/schema#';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

export function jsonSchemaOf(name: SchemaName): JsonSchema {
  const { schema, title, says, version, meanings } = described[name];
  const { $schema = draft7, ...shape } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema, path }) => {
      if (takesDates(zodSchema)) {
        delete jsonSchema.anyOf;
        Object.assign(jsonSchema, writtenDate);
      }
      // The largest whole number of JavaScript is no limit of ours.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (meanings) Object.assign(jsonSchema, meaningAt(meanings, path));
    },
  });
  return {
    $schema,
    $id: new URL(`schemas/${name}.json`, about.homepage).href,
    $comment: `Version ${version}. Made from the Zod schemas by npm run schemas.`,
    title,
    description: says,
    ...shape,
    ...(name === 'frontmatter' && { allOf: neededByKind }),
  };
}

/** The text of a schema's file. */
export const schemaFile = (name: SchemaName): string =>
  `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;

/** Astro's YAML reader makes dates; in a file and for an editor a date is text. */
const takesDates = (schema: unknown): boolean =>
  schema instanceof z.ZodDate ||
  (schema instanceof z.ZodUnion && schema.options.some((option) => option instanceof z.ZodDate));

const writtenDate: JsonSchema = {
  type: 'string',
  format: 'date',
  pattern: '^\\d{4}-\\d\\d-\\d\\d$',
};

function meaningAt(meanings: Meanings, path: readonly PropertyKey[]): JsonSchema {
  const meaning = meanings[planPathOf(path)];
  if (!meaning) return {};
  const [description, example] = meaning;
  return { description, ...(example !== undefined && { examples: [example] }) };
}

/** `properties, metrics, items, properties, sd` is `metrics.*.sd` in a plan. */
function planPathOf(path: readonly PropertyKey[]): string {
  const parts: string[] = [];
  for (let at = 0; at < path.length; at++) {
    const step = String(path[at]);
    if (step === 'properties') parts.push(String(path[++at]));
    else if (step === 'items' || step === 'additionalProperties') parts.push('*');
    // A union's parts stand at the same place; names of keys are no place of a plan.
    else if (step === 'anyOf') at++;
    else return '';
  }
  return parts.join('.');
}

/** Which kinds of page need which fields: the schema of each field can only say that it may be left out. */
const neededByKind: JsonSchema[] = [
  whereKind(describedKinds, describedBy),
  whereKind(['example'], ['plan']),
];

function whereKind(kinds: readonly string[], fields: readonly string[]): JsonSchema {
  return {
    if: { properties: { kind: { enum: [...kinds] } }, required: ['kind'] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
    then: { required: [...fields] },
  };
}
