/** The paths of the roles: their times are those of the pages, and a wrong path is a finding. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/checks/library.ts';
import { readOne } from '../../src/checks/read/yaml-file.ts';
import { checkPaths } from '../../src/checks/rules/paths.ts';
import { minutesInAll, pathsSchema, wordsAt } from '../../src/library/paths.ts';

const file = 'content/paths.yaml';
const text = readFileSync(file, 'utf8');
const library = readLibrary(new URL('../../', import.meta.url));

function findingsWith(from: string, to: string) {
  expect(text).toContain(from);
  const { read } = readOne(file, text.replace(from, to), pathsSchema);
  return checkPaths({ ...library, paths: read });
}

const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('the time of a path', () => {
  const page = {
    body: 'word '.repeat(440),
    description: 'Eight words that say what the page promises.',
    inShort: ['One bullet.', 'Two bullets.', 'Three bullets.'],
  };
  test('is that of the text, or of what stands for it', () => {
    expect(wordsAt({ part: 'all' }, page)).toBe(440);
    expect(wordsAt({ part: 'in-short' }, page)).toBe(8 + 6);
  });
  test('counts every minute that is begun', () => {
    expect(minutesInAll([220, 220])).toBe(2);
    expect(minutesInAll([220, 221])).toBe(3);
    expect(minutesInAll([14, 14, 14])).toBe(1);
  });
});

describe('the check of the paths', () => {
  test('finds nothing in those of this library', () => expect(checkPaths(library)).toEqual([]));

  test('names an unknown page and its line', () => {
    const from = 'page: playbooks/guardrails, why';
    const [finding] = findingsWith(from, 'page: playbooks/guardrail, why');
    expect(finding?.message).toMatch(/"playbooks\/guardrail" is no page.*"playbooks\/guardrails"/);
    expect(finding).toMatchObject({ file, line: lineOf(from), rule: 'path' });
  });

  test('refuses ten minutes that are longer', () => {
    const from = 'page: playbooks/cohort-size, part: in-short';
    // Hypothesis and cohort take four to five minutes each, the rest about two.
    const [finding] = findingsWith(from, 'page: calculators/rollout, part: all');
    expect(finding?.message).toMatch(/take 1\d minutes to read, and there are 10/);
    expect(finding).toMatchObject({ file, line: lineOf('ten-minutes:') });
  });

  test('refuses a place that the workbench does not have', () => {
    const [finding] = findingsWith('place: pack-g3', 'place: pack-g9');
    expect(finding?.message).toMatch(/no part "pack-g9"/);
    expect(finding?.line).toBe(lineOf('place: pack-g3'));
  });
});
