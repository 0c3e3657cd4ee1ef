/** The rooms of the workbench share one page: a class that two of them define means two things. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const views = new URL('../../src/workbench-views/', import.meta.url);
const sheets = readdirSync(views, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .sort();

/** The frame that every room stands in, and what gates and risks, one register, look like alike. */
const shared = ['bench-part', 'bench-says', 'bench-coverage', 'bench-risks', 'bench-usual'];

test('no two style sheets of the workbench define the same class', () => {
  const homes = new Map<string, Set<string>>();
  for (const sheet of sheets) {
    const css = readFileSync(new URL(sheet, views), 'utf8');
    for (const [, name] of css.matchAll(/\.(bench-[\w-]+)/g))
      homes.set(name ?? '', (homes.get(name ?? '') ?? new Set()).add(sheet));
  }
  const twice = [...homes]
    .filter(([name, files]) => files.size > 1 && !shared.includes(name))
    .map(([name, files]) => `${name}: ${[...files].join(', ')}`);
  expect(homes.size).toBeGreaterThan(20);
  expect(twice).toEqual([]);
});
