/** The contributor's guide shows everything there is, and its reference says what the schemas say. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { allowedIn } from '../../src/components/fields/allowed.ts';
import { authorComponents, authorMarks } from '../../src/markdown/authoring.ts';
import { describedBy, describedKinds } from '../../src/markdown/frontmatter.ts';
import { shownSource } from '../../src/markdown/shown-source.ts';
import { schemaNames } from '../../src/schemas/described.ts';
import { fieldsOf, topOf } from '../../src/schemas/fields.ts';

const root = join(import.meta.dirname, '../..');
const guide = globSync('content/community/*.mdx', { cwd: root }).map((file) =>
  readFileSync(join(root, file), 'utf8'),
);
const shown = guide.flatMap((page) =>
  [...page.matchAll(/^<Shown>$([\s\S]*?)^<\/Shown>$/gm)].map(([, source = '']) => source),
);

describe('what pages can use is shown live beside its source', () => {
  /** Those that fill a page, which the guide names. */
  const pages = ['Glossary', 'Starter', 'Workbench', 'WouldYouGo'];
  const others = [...authorComponents, ...authorMarks].filter(
    (name) => name !== 'Shown' && !pages.includes(name),
  );

  test.each(others)('<%s>', (name) => {
    const mark = name === 'Diagram' ? '```mermaid' : `<${name}`;
    expect(shown.some((source) => source.includes(mark))).toBe(true);
  });

  test.each(pages)('<%s> is named', (name) => {
    expect(guide.some((page) => page.includes(`\`${name}\``))).toBe(true);
  });

  test.each(['note', 'tip', 'caution', 'danger'])('the aside %s', (kind) => {
    expect(shown.some((source) => source.includes(`:::${kind}`))).toBe(true);
  });
});

test('the source that is shown is the text that was rendered', () => {
  const page = [
    'Before: ä, 🚦.',
    '',
    '<Shown>',
    '',
    'One **sentence**.',
    '',
    '- <Item id="a">an item</Item>',
    '',
    '</Shown>',
    '',
    'After.',
  ].join('\n');
  const { code } = mdxToJs(page, { mdastPlugins: [shownSource] });
  expect(code).toContain('"One **sentence**.\\n\\n- <Item id=\\"a\\">an item</Item>"');
});

describe('the reference of fields', () => {
  const references = guide.flatMap((page) =>
    [...page.matchAll(/<FieldReference schema="([\w-]+)"(?: fields="([^"]*)")? \/>/g)].map(
      ([, schema, fields]) => ({ schema, fields: fields?.split(' ') }),
    ),
  );

  test.each(schemaNames)('has every field of %s', (name) => {
    const of = references.filter(({ schema }) => schema === name);
    const tops = [...new Set(fieldsOf(name).map(topOf))];
    const missing = tops.filter(
      (top) => !of.some(({ fields }) => fields === undefined || fields.includes(top)),
    );
    expect(missing).toEqual([]);
  });

  test('names no field that there is not', () => {
    const unknown = references.flatMap(({ schema, fields = [] }) => {
      const name = schemaNames.find((known) => known === schema);
      const tops = name ? fieldsOf(name).map(topOf) : [];
      return fields.filter((field) => !tops.includes(field));
    });
    expect(unknown).toEqual([]);
  });

  test('says which kinds of page need a field', () => {
    const neededBy = new Map(fieldsOf('frontmatter').map(({ path, neededBy }) => [path, neededBy]));
    expect(neededBy.get('plan')).toEqual(['example']);
    expect(neededBy.get('takeToGate')).toEqual([]);
    for (const field of describedBy) expect(neededBy.get(field)).toEqual(describedKinds);
  });

  test('says of a field of a union that it is needed where every part of it needs it', () => {
    const required = new Map(fieldsOf('plan').map(({ path, required }) => [path, required]));
    expect(required.get('rollback.*.id')).toBe(true);
    expect(required.get('rollback.*.metric')).toBe(false);
    expect(required.get('population.unit')).toBe(true);
    expect(required.get('population.size')).toBe(false);
  });
});

describe('what a field may hold', () => {
  const allowed = (schema: Parameters<typeof allowedIn>[0]) => allowedIn(schema, 'en');

  test.each([
    [{ type: 'number', minimum: 0.5, maximum: 0.999 }, 'A number from 0.5 to 0.999.'],
    [{ type: 'integer', minimum: 2, maximum: 1e7 }, 'A whole number from 2 to 10,000,000.'],
    [{ type: 'number', minimum: 0, maximum: 1e12 }, 'A number from 0 to 1,000,000,000,000.'],
    [{ type: 'integer', minimum: 1 }, 'A whole number from 1.'],
    [{ type: 'number', const: 2 }, 'Always 2.'],
    [{ type: 'string', format: 'date' }, 'A date such as 2026-11-23.'],
    [
      { type: 'string', pattern: '^[a-z0-9-]+(\\/[a-z0-9-]+)*$' },
      'The path of a page under content/, without its ending.',
    ],
    [{ type: 'string', pattern: '^[A-Z]{3}$' }, 'Three capital letters, as ISO 4217 has them.'],
    [
      { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
      'Lower-case words joined by hyphens.',
    ],
    [{ type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' }, 'A date such as 2026-11-23.'],
    [{ type: 'string', minLength: 60, maxLength: 170 }, '60 to 170 characters.'],
    [{ type: 'array', minItems: 3, maxItems: 3 }, 'Exactly 3 entries.'],
    [{ type: 'array', minItems: 1, maxItems: 4 }, 'At most 4 entries.'],
    [{ type: 'boolean' }, 'true or false.'],
  ] as const)('%j', (schema, says) => {
    expect(allowed({ ...schema }).says).toEqual([says]);
  });

  test('one of several values, or a list of them', () => {
    expect(allowed({ type: 'string', enum: ['low', 'high'] })).toMatchObject({
      choices: ['low', 'high'],
      isList: false,
    });
    expect(allowed({ type: 'array', items: { type: 'string', enum: ['G1', 'G2'] } })).toMatchObject(
      {
        choices: ['G1', 'G2'],
        isList: true,
      },
    );
    expect(
      allowed({
        anyOf: [
          { type: 'number', const: 1 },
          { type: 'number', const: 2 },
        ],
      }).choices,
    ).toEqual(['1', '2']);
  });
});
