/** How much a page may make its reader load, in kilobytes of 1,000 bytes after gzip. */
import { expect, test } from 'vitest';
import { allPages, type Page } from '../support/dist.ts';
import {
  added,
  laterImports,
  type Weight,
  weigh,
  withImports,
  withLaterImports,
} from '../support/weight.ts';

/**
 * A slow phone connection brings 200 kB a second: a plan of the visitor is there half a second after
 * the workbench, and a part of it a quarter of a second after it is asked for.
 */
const workbench = { plan: 100_000, part: 50_000 } as const;

const budgets = { reading: 35_000, island: 130_000, used: 50_000, fonts: 45_000 } as const;

interface Weighed {
  readonly page: Page;
  readonly weight: Weight;
}

const weighed: readonly Weighed[] = await Promise.all(
  allPages().map(async (page) => ({ page, weight: await weigh(page) })),
);
const reading = weighed.filter(({ weight }) => !weight.hasIsland);
const withIsland = weighed.filter(({ weight }) => weight.hasIsland);

const load = ({ html, css, js }: Weight): number => html + css + js;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function describe({ page, weight }: Weighed): string {
  const { html, css, js, fonts } = weight;
  const parts = Object.entries({ html, css, js, fonts });
  const sum = kilobytes(load(weight));
  return `${page.path}: ${sum} (${parts.map(([name, size]) => `${name} ${kilobytes(size)}`).join(', ')})`;
}

/** The heaviest page of each kind, so that a failure shows how the others stand. */
function heaviestByKind(pages: readonly Weighed[]): string {
  const heaviest = new Map<string, Weighed>();
  for (const entry of pages) {
    const known = heaviest.get(entry.page.kind);
    if (!known || load(entry.weight) > load(known.weight)) heaviest.set(entry.page.kind, entry);
  }
  const lines = [...heaviest].map(([kind, entry]) => `  ${kind}: ${describe(entry)}`);
  return `The heaviest page of each kind:\n${lines.join('\n')}`;
}

const above = (pages: readonly Weighed[], size: (weight: Weight) => number, budget: number) =>
  pages.filter(({ weight }) => size(weight) > budget).map(describe);

test('a reading page loads at most 35 kB of HTML, CSS and JavaScript', () => {
  expect(above(reading, load, budgets.reading), heaviestByKind(reading)).toEqual([]);
});

test('a reading page loads no React', () => {
  expect(reading.filter(({ weight }) => weight.hasReact).map(describe)).toEqual([]);
});

test('React is recognized where it is loaded, on every page with an island', () => {
  expect(withIsland.length).toBeGreaterThan(0);
  expect(withIsland.filter(({ weight }) => !weight.hasReact).map(describe)).toEqual([]);
});

test('a page with an island loads at most 130 kB of HTML, CSS and JavaScript', () => {
  expect(above(withIsland, load, budgets.island), heaviestByKind(withIsland)).toEqual([]);
});

test('a calculator that is used loads at most 50 kB more, before any of its folds is opened', () => {
  // The workbench is no calculator: each of its parts is loaded when it is opened.
  const calculators = withIsland.filter(({ page }) => page.kind !== 'workbench');
  expect(calculators.filter(({ weight }) => weight.used === 0).map(describe)).toEqual([]);
  expect(above(calculators, ({ used }) => used, budgets.used)).toEqual([]);
});

/** What the workbench has loaded once it shows a plan, before any part of it. */
async function workbenchWithPlan() {
  const page = weighed.find(({ page: { path } }) => path === '/workbench/');
  const empty = page?.weight.scripts ?? [];
  const readers = await laterImports(empty, 'OnPlan', 'read-entry', 'UndoRedo', 'analysis-of');
  return { empty, readers, full: await withImports([...empty, ...readers]) };
}

test('a plan brings at most 100 kB to the workbench', async () => {
  const { empty, readers, full } = await workbenchWithPlan();
  expect(readers).toHaveLength(4);
  expect(added(full, empty)).toBeLessThanOrEqual(workbench.plan);
});

test('whatever is opened on the workbench brings at most 50 kB more', async () => {
  const { full } = await workbenchWithPlan();
  const later = (await withLaterImports(full)).filter((path) => !full.includes(path));
  const opened = await laterImports([...full, ...later]);
  const sizes = await Promise.all(
    opened.map(async (path) => ({ path, bytes: added(await withImports([path]), full) })),
  );
  // Stages, results, risks, gates, packs, the comparison and what is taken away, at the least.
  expect(sizes.filter(({ bytes }) => bytes > 4_000).length).toBeGreaterThan(10);
  expect(sizes.filter(({ bytes }) => bytes > workbench.part)).toEqual([]);
});

test('fonts add at most 45 kB to any page', () => {
  expect(above(weighed, ({ fonts }) => fonts, budgets.fonts)).toEqual([]);
});

test('fonts come from the site itself and are counted', () => {
  expect(weighed.filter(({ weight }) => weight.fonts === 0).map(describe)).toEqual([]);
});
