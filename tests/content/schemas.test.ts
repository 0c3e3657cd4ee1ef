/** The JSON Schemas for editors: up to date, described in full, and of one mind with Zod. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { planSchema } from '../../src/model/plan.ts';
import { described, type SchemaName, schemaNames } from '../../src/schemas/described.ts';
import { schemaFiles, schemaPath } from '../../src/schemas/files.ts';
import { type JsonSchema, jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import { planMeanings } from '../../src/schemas/meanings/plan.ts';
import { randomPlan } from '../support/random-plan.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false });
formats.default(ajv);
const validators = new Map(schemaNames.map((name) => [name, ajv.compile(jsonSchemaOf(name))]));

function problemsOf(name: SchemaName, value: unknown): string[] {
  const validate = validators.get(name);
  validate?.(value);
  return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Every schema within a schema, with its path. */
function* within(schema: JsonSchema, path: string): Generator<[path: string, JsonSchema]> {
  yield [path, schema];
  for (const [key, part] of Object.entries(schema.properties ?? {}))
    yield* within(Object(part), path ? `${path}.${key}` : key);
  for (const part of [schema.items, schema.additionalProperties])
    if (typeof part === 'object' && !Array.isArray(part)) yield* within(part, `${path}.*`);
  for (const part of schema.anyOf ?? []) yield* within(Object(part), path);
}

test.each(schemaFiles())('$path is up to date; if not, run npm run schemas', ({ path, text }) => {
  expect(read(path)).toBe(text);
});

describe.each(schemaNames)('%s', (name) => {
  test('every field says what it is', () => {
    const fields = [...within(jsonSchemaOf(name), '')].filter(([path]) => !path.endsWith('*'));
    const silent = fields.filter(([path, { description }]) => path && !description);
    // A union's parts are described by the field that holds them.
    const said = new Set(fields.flatMap(([path, { description }]) => (description ? path : [])));
    expect(silent.map(([path]) => path).filter((path) => !said.has(path))).toEqual([]);
  });

  test('every example is one', () => {
    const wrong = [...within(jsonSchemaOf(name), '')].flatMap(([path, schema]) =>
      (schema.examples ?? [])
        .filter((example) => !ajv.validate(schema, example))
        .map((example) => `${path}: ${JSON.stringify(example)}`),
    );
    expect(wrong).toEqual([]);
  });
});

test('no meaning is given to a field that no plan has', () => {
  const paths = new Set([...within(jsonSchemaOf('plan'), '')].map(([path]) => path));
  expect(Object.keys(planMeanings).filter((path) => !paths.has(path))).toEqual([]);
});

/** The files of content, each with the schema it is written by. */
const dataFiles: readonly (readonly [file: string, name: SchemaName])[] = globSync(
  'content/**/*.yaml',
  { cwd: root },
)
  .sort()
  .map((file) => [file, nameFor(file)]);

function nameFor(file: string): SchemaName {
  if (file.startsWith('content/plans/')) return 'plan';
  if (file === 'content/exercises/would-you-go.yaml') return 'rounds';
  if (file.startsWith('content/exercises/')) return 'scenario';
  const name = /^content\/([a-z-]+)\.yaml$/.exec(file)?.[1];
  const known = schemaNames.find((known) => known === name);
  if (!known) throw new Error(`${file} has no schema: describe it in src/schemas/described.ts.`);
  return known;
}

test.each(dataFiles)('%s names its schema in its first line, and keeps to it', (file, name) => {
  const up = '../'.repeat(file.split('/').length - 1);
  const [first] = read(file).split('\n');
  expect(first).toBe(`# yaml-language-server: $schema=${up}${schemaPath(name)}`);
  expect(problemsOf(name, parse(read(file)))).toEqual([]);
});

test('the fields of every page keep to the schema', () => {
  const wrong = globSync('content/**/*.mdx', { cwd: root }).flatMap((file) => {
    const fields = parse(/^---\n([\s\S]*?)\n---/.exec(read(file))?.[1] ?? '');
    return problemsOf('frontmatter', fields).map((problem) => `${file}: ${problem}`);
  });
  expect(wrong).toEqual([]);
});

test('a plan that Zod accepts is accepted', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      // What is undecided is left out of a file.
      const written = JSON.parse(JSON.stringify(plan));
      fc.pre(planSchema.safeParse(written).success);
      expect(problemsOf('plan', written)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

type Change = (value: never) => unknown;

/** A file that is right, and what makes it wrong. */
const seeded: readonly (readonly [
  name: SchemaName,
  file: string,
  faults: Record<string, Change>,
])[] = [
  [
    'plan',
    'content/plans/contact-center-copilot.yaml',
    {
      'a field that no plan has': (plan: object) => ({ ...plan, color: 'red' }),
      'text for a number': (plan: { population: object }) => ({
        ...plan,
        population: { ...plan.population, size: 'many' },
      }),
      'a number out of its range': (plan: { cohort: object }) => ({
        ...plan,
        cohort: { ...plan.cohort, power: 1 },
      }),
      'a word that is none of the choices': (plan: object) => ({ ...plan, risk: 'severe' }),
      'a currency in words': (plan: object) => ({ ...plan, currency: 'dollars' }),
      'an older version': (plan: object) => ({ ...plan, schema: 1 }),
      'two thresholds in one': (plan: { metrics: [object] }) => ({
        ...plan,
        metrics: [{ ...plan.metrics[0], threshold: { atLeast: 1, atMost: 2 } }],
      }),
      'a day that the calendar does not have': (plan: { rollout: object }) => ({
        ...plan,
        rollout: { ...plan.rollout, start: '2027-02-30' },
      }),
      'a gate that there is not': (plan: object) => ({ ...plan, decisions: { G6: [] } }),
      'no title': ({ title: _, ...plan }: { title: string }) => plan,
    },
  ],
  [
    'framework',
    'content/framework.yaml',
    {
      'a stage too few': (framework: { stages: [object] }) => ({
        ...framework,
        stages: framework.stages.slice(1),
      }),
      'a gate without its version': (framework: { gates: [{ version: number }] }) => ({
        ...framework,
        gates: framework.gates.map(({ version: _, ...gate }) => gate),
      }),
    },
  ],
  [
    'sources',
    'content/sources.yaml',
    {
      'an unknown status': ([first]: [object]) => [
        { ...first, checked: { status: 'maybe', on: '2026-11-26', how: 'Seen.' } },
      ],
      'a group that is no list of the page': ([first]: [object]) => [{ ...first, group: 'misc' }],
    },
  ],
  [
    'regulations',
    'content/regulations.yaml',
    { 'no gate': ([first]: [object]) => [{ ...first, gates: [] }] },
  ],
  [
    'glossary',
    'content/glossary.yaml',
    { 'an id in capital letters': ([first]: [object]) => [{ ...first, id: 'MDE' }] },
  ],
  [
    'paths',
    'content/paths.yaml',
    { 'a role that there is not': (paths: object) => ({ ...paths, sponsor: {} }) },
  ],
  [
    'rounds',
    'content/exercises/would-you-go.yaml',
    { 'no page to read': ([first]: [object]) => [{ ...first, pages: [] }] },
  ],
  [
    'scenario',
    'content/exercises/silent-drift.yaml',
    {
      'a node with neither choices nor an ending': (scenario: object) => ({
        ...scenario,
        nodes: [{ id: 'lost', clock: 'Monday', situation: 'Nothing happens.' }],
      }),
    },
  ],
];

const faults = seeded.flatMap(([name, file, changes]) =>
  Object.entries(changes).map(([what, change]) => ({ name, file, what, change })),
);

test.each(faults)('$name: $what is refused by both', ({ name, file, change }) => {
  const wrong = change(parse(read(file)) as never);
  expect(described[name].schema.safeParse(wrong).success).toBe(false);
  expect(problemsOf(name, wrong)).not.toEqual([]);
});

/** A page that is right; its kind needs every field of the catalogue. */
const fields = {
  title: 'Rollback triggers',
  description: 'When to switch an automation off, who does it, and how to know that it can fire.',
  kind: 'guide',
  inShort: ['First.', 'Second.', 'Third.'],
  stages: ['pilot'],
  gates: ['G3'],
  domains: ['any'],
  sectors: ['any'],
  roles: ['risk-officer'],
  risk: 'medium',
  owner: 'risk-officer',
  reviewed: '2026-11-26',
  related: ['gates/g3'],
};

test('fields that are right are accepted by both', () => {
  expect(described.frontmatter.schema.safeParse(fields).success).toBe(true);
  expect(problemsOf('frontmatter', fields)).toEqual([]);
});

test.each(
  Object.entries({
    'an unknown field': { color: 'red' },
    'an unknown domain': { domains: ['custmer-service'] },
    'a short description': { description: 'Too short.' },
    'two bullets': { inShort: ['First.', 'Second.'] },
    'a date in words': { reviewed: 'yesterday' },
    'a page id with an extension': { related: ['gates/g3.mdx'] },
    'an unknown role': { owner: 'boss' },
    'a position in words': { sidebar: { order: 'first' } },
  }),
)('frontmatter: %s is refused by both', (_, fault) => {
  const wrong = { ...fields, ...fault };
  expect(described.frontmatter.schema.safeParse(wrong).success).toBe(false);
  expect(problemsOf('frontmatter', wrong)).not.toEqual([]);
});

test('a field that only some kinds of page need is missing where they do', () => {
  const { risk: _, ...without } = fields;
  expect(problemsOf('frontmatter', without)).toEqual([
    expect.stringContaining("must have required property 'risk'"),
    expect.stringContaining('must match "then" schema'),
  ]);
  expect(problemsOf('frontmatter', { ...without, kind: 'reference' })).toEqual([]);
});
