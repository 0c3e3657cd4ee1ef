/** The JSON files have the shape that their schemas say, and the values that the pages show. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readWritten } from '../../../src/checks/written.ts';
import { facetIds } from '../../../src/library/facets.ts';
import { analyse, parsePlan } from '../../../src/model/index.ts';
import {
  allPages,
  dist,
  documentOf,
  hasAsset,
  readAsset,
  root,
  siteOrigin,
} from '../support/dist.ts';
import { framework, lastCommitted } from '../support/library.ts';

const jsonAt = (path: string) => JSON.parse(readAsset(path).toString());
const pathOf = (url: string): string => new URL(url).pathname;

const planIds = globSync('content/plans/*.yaml', { cwd: root }).map((file) =>
  file.replace(/^.*\/|\.yaml$/g, ''),
);

const library = jsonAt('/library.json');
const index = jsonAt('/plans/index.json');

const files = [
  '/library.json',
  '/framework.json',
  '/plans/index.json',
  ...planIds.map((id) => `/plans/${id}/analysis.json`),
];

describe('each file', () => {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  test.each(files)('%s has the shape of the schema that it names', (path) => {
    const file = jsonAt(path);
    expect(file.version).toBe(1);
    expect(file.license).toBe('https://creativecommons.org/licenses/by/4.0/');
    const schema = jsonAt(pathOf(file.schema));
    expect(schema.$id).toBe(file.schema);
    const isValid = ajv.getSchema(file.schema) ?? ajv.compile(schema);
    expect(isValid(file), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
  });

  test('a schema refuses what is none, and lets a later version add a field', () => {
    const isValid = ajv.compile({
      ...jsonAt('/schemas/library-index.json'),
      $id: `${siteOrigin}/trial.json`,
    });
    expect(isValid({ ...library, news: [] })).toBe(true);
    expect(isValid({ ...library, version: 2 })).toBe(false);
    const [page, ...others] = library.pages;
    expect(isValid({ ...library, pages: [{ ...page, minutes: 'five' }, ...others] })).toBe(false);
  });
});

test('every address in the indexes leads to a file of the site', () => {
  const addresses = ['/library.json', '/framework.json', '/plans/index.json'].flatMap((path) =>
    [
      ...readAsset(path)
        .toString()
        .matchAll(/"(?:url|markdown|plan|analysis)":"(https:[^"]+)"/g),
    ]
      .map(([, url = '']) => url)
      .filter((url) => url.startsWith(siteOrigin)),
  );
  expect(addresses.length).toBeGreaterThan(300);
  const wrong = addresses.filter((url) => !hasAsset(pathOf(url).replace(/\/$/, '/index.html')));
  expect(wrong).toEqual([]);
});

test('the library has the pages of the catalogue, with what the catalogue knows of them', () => {
  const catalogue = allPages().find(({ path }) => path === '/library/');
  if (!catalogue) throw new Error('There is no catalogue.');
  const shown = [...documentOf(catalogue).querySelectorAll('li[data-id]')].map((entry) => ({
    id: entry.getAttribute('data-id'),
    title: entry.querySelector('a')?.textContent,
    minutes: Number(entry.getAttribute('data-minutes')),
    values: entry.getAttribute('data-values')?.split(';'),
  }));
  const facets = ['stages', 'gates', 'sectors', 'roles', 'kind', 'domains', 'risk'] as const;
  expect(facetIds.slice(0, facets.length)).toEqual(facets.map((name) => name.replace(/s$/, '')));
  const listed = library.pages.map(
    (page: Record<string, string | number | string[]>, order: number) => ({
      id: page.id,
      title: page.title,
      minutes: page.minutes,
      values: [
        ...facets.map((facet) => [page[facet]].flat().join()),
        // Reading time and age of the review follow from what the index says itself.
        ...(shown[order]?.values?.slice(facets.length) ?? []),
      ],
    }),
  );
  expect(listed).toEqual(shown);
});

test('a page of the library was changed when git says', () => {
  const [page] = library.pages.filter(({ id }: { id: string }) => id === 'playbooks/rollback');
  const date = lastCommitted('content/playbooks/rollback.mdx');
  expect(page.changed).toBe(date?.toISOString().slice(0, 10));
});

test.each(['gates/g3', 'staircase/pilot', 'playbooks/rollback'])(
  '%s is due on the day that the head of its page names',
  (id) => {
    const page = allPages().find(({ path }) => path === `/${id}/`);
    const days = page ? [...documentOf(page).querySelectorAll('.facts time')] : [];
    const [reviewed, due] = days.map((day) => day.getAttribute('datetime'));
    expect(library.pages).toContainEqual(expect.objectContaining({ id, reviewed, due }));
  },
);

test('the framework is that of content/framework.yaml', () => {
  expect(jsonAt('/framework.json').framework).toEqual(framework);
});

test('the index of plans names each plan, and the example that is told around it', () => {
  expect(index.plans.map(({ id }: { id: string }) => id).toSorted()).toEqual(planIds.toSorted());
  const copilot = index.plans.find(({ id }: { id: string }) => id === 'contact-center-copilot');
  expect(pathOf(copilot.page.url)).toBe('/examples/contact-center-copilot/');
});

test.each(planIds)('the analysis of %s is that of the model', (id) => {
  const file = jsonAt(`/plans/${id}/analysis.json`);
  expect(file.plan).toEqual(jsonAt(`/plans/${id}.json`));
  const parsed = parsePlan(file.plan);
  if (!parsed.ok) throw new Error(`${id} is no plan.`);
  const analysis = analyse(parsed.plan, framework);
  const values = [...analysis.figures].map(([path, { value }]) => [path, value]);
  const reported = Object.entries<{ value: number | null }>(file.analysis.figures);
  expect(reported.map(([path, { value }]) => [path, value])).toEqual(values);
  expect(file.analysis.gates.map(({ ready }: { ready: boolean }) => ready)).toEqual(
    analysis.gates.map(({ ready }) => ready),
  );
});

test('every figure that a page states is that of the file, at the precision that is written', () => {
  let compared = 0;
  const wrong = allPages().flatMap((page) => {
    const plan = planOf(page.source);
    if (!plan) return [];
    const { figures } = jsonAt(`/plans/${plan}/analysis.json`).analysis;
    const document = documentOf(page);
    return [...document.querySelectorAll('main .checked > button')].flatMap((button) => {
      const opened = document.getElementById(button.getAttribute('popovertarget') ?? '');
      const path = opened?.querySelector(':scope > b + code')?.textContent ?? '';
      const written = readWritten(button.textContent ?? '');
      // A figure with an input changed is not that of the plan; words such as "two" are no number.
      if (!written || !figures[path] || opened?.querySelector('.change')) return [];
      compared += 1;
      const { value, unit } = figures[path];
      const inPoints = unit.quantity === 'share' && /points?$/.test(written.words) ? 100 : 1;
      const isSame =
        Math.abs(written.value / inPoints - value) <=
        written.halfUnit / inPoints + 1e-9 * Math.abs(value) + 1e-12;
      return isSame ? [] : [`${page.path}: ${button.textContent} is ${path}, ${value}`];
    });
  });
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(100);
});

/** The plan that a page states figures of. */
const planOf = (source: string | undefined): string | undefined =>
  source && /^plan: (\S+)$/m.exec(readFileSync(resolve(root, source), 'utf8'))?.[1];

test('no other file of the site says that it has a schema', () => {
  const naming = globSync('**/*.json', { cwd: dist }).filter((file) =>
    /^\{"schema":"https:/.test(readAsset(`/${file}`).toString()),
  );
  expect(naming.map((file) => `/${file}`).toSorted()).toEqual(files.toSorted());
});
