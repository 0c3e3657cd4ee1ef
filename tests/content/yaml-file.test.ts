/** A list is read entry by entry: one that is wrong leaves the others, and their lines, as they are. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readList, readOne } from '../../src/checks/read/yaml-file.ts';

const schema = z.object({ id: z.string(), size: z.number() });
const list = (text: string) => readList('list.yaml', text, schema);

test('a wrong entry is said at its line, and those after it keep theirs', () => {
  const { read, findings } = list('- id: a\n  size: 1\n- id: b\n  size: two\n- id: c\n  size: 3\n');
  expect(findings.map(({ line }) => line)).toEqual([4]);
  expect(read.map(({ value, lineOf }) => [value.id, lineOf([]), lineOf(['size'])])).toEqual([
    ['a', 1, 2],
    ['c', 5, 6],
  ]);
});

test.each([
  ['a mapping', 'a: { id: a, size: 1 }'],
  ['nothing', ''],
])('%s in place of a list is a finding', (_, text) => {
  const { read, findings } = list(text);
  expect(read).toEqual([]);
  expect(findings.map(({ message }) => message)).toEqual(['The file is not a list.']);
});

test('what is no YAML is one finding, at its line', () => {
  for (const { findings } of [
    list('- id: a\n- b: c: d\n'),
    readOne('one.yaml', 'id: a\nb: c: d\n', schema),
  ])
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['yaml', 2]]);
});
