/** What a reader can trust: gates show the regulations, and a citation nobody read says so. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Regulation } from '../../../src/markdown/regulations.ts';
import type { Source } from '../../../src/markdown/sources.ts';
import { allPages, documentOf, type Page, root } from '../support/dist.ts';
import { framework } from '../support/library.ts';

const read = <Entry>(file: string): readonly Entry[] =>
  parse(readFileSync(resolve(root, 'content', file), 'utf8'));
const regulations = read<Regulation>('regulations.yaml');
const statusOf = new Map(
  read<Source>('sources.yaml').map(({ id, checked }) => [id, checked.status]),
);

const pageAt = (path: string): Page => {
  const page = allPages().find((candidate) => candidate.path === path);
  if (!page) throw new Error(`There is no page ${path}`);
  return page;
};

const entry = (page: Page, { id }: Regulation): string =>
  documentOf(page).querySelector(`#regulation-${id}`)?.textContent?.replace(/\s+/g, ' ') ?? '';

test.each(framework.gates.map(({ id }) => id))(
  'gate %s shows what each regulation asks there, how it binds and when that was checked',
  (gate) => {
    const page = pageAt(`/gates/${gate.toLowerCase()}/`);
    const asking = regulations.filter(({ gates }) => gates.some((asked) => asked.gate === gate));
    expect(asking.length).toBeGreaterThan(0);
    for (const regulation of asking) {
      const text = entry(page, regulation);
      const [year] = regulation.checkedOn.split('-');
      expect(text).toContain(regulation.gates.find((asked) => asked.gate === gate)?.asks);
      expect(text).toContain(regulation.status);
      expect(text).toMatch(new RegExp(`Status checked \\w+ \\d+, ${year}`));
    }
  },
);

test.each(framework.gates.flatMap(({ id }) => framework.sectors.map((sector) => [id, sector.id])))(
  'gate %s in %s shows what the rules of the sector ask there, and the checklist',
  (gate = '', sector = '') => {
    const page = pageAt(`/gates/${gate.toLowerCase()}/${sector}/`);
    const asked = regulations
      .filter(({ sectors }) => sectors.some((concerned) => concerned === sector))
      .flatMap(({ gates, ...regulation }) =>
        gates.flatMap(({ gate: at, asks }) => (at === gate ? [{ regulation, asks }] : [])),
      );
    for (const { regulation, asks } of asked)
      expect(documentOf(page).querySelector(`#regulation-${regulation.id}`)?.textContent).toContain(
        asks,
      );
    const list = `/templates/gate-checklist-${gate.toLowerCase()}/`;
    expect(documentOf(page).querySelector(`main a[href="${list}"]`)).not.toBeNull();
  },
);

test('the table of regulations and gates leads to what each asks', () => {
  const document = documentOf(pageAt('/international/regulatory-alignment/'));
  const links = [...document.querySelectorAll('main td a[href*="#regulation-"]')];
  expect(links).toHaveLength(regulations.flatMap(({ gates }) => gates).length);
  const dead = links.filter((link) => {
    const [path, id] = (link.getAttribute('href') ?? '').split('#');
    return !(path ? documentOf(pageAt(path)) : document).querySelector(`[id="${id}"]`);
  });
  expect(dead).toEqual([]);
});

const marks = {
  'second-hand': 'second-hand',
  'general-knowledge': 'not checked',
  'not-found': 'not found',
  'wrong-link': 'wrong link',
} as const;

test('every citation whose source was not read is marked at its place, and no other', () => {
  const wrong = allPages().flatMap((page) =>
    [...documentOf(page).querySelectorAll('[data-footnote-ref]')].flatMap((link) => {
      const id = link.getAttribute('href')?.replace('#user-content-fn-', '') ?? '';
      const status = statusOf.get(id);
      const mark = link.parentElement?.querySelector('.citation-mark')?.textContent;
      const expected = status && status !== 'verified' ? `Source: ${marks[status]}` : undefined;
      return status && mark === expected ? [] : [`${page.path} ${id}: ${mark}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('a page with a mark says once what the marks mean, a page without one does not', () => {
  const wrong = allPages()
    .map((page) => ({ path: page.path, document: documentOf(page) }))
    .filter(({ document }) => {
      const isMarked = document.querySelector('sup .citation-mark') !== null;
      const said = document.querySelectorAll(
        '.footnotes > p a[href="/community/sources/#what-a-status-means"]',
      );
      return said.length !== (isMarked ? 1 : 0);
    });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('words in Spanish and French are marked as such', () => {
  const document = documentOf(pageAt('/international/regional-expansion/'));
  const said = (lang: string) =>
    [...document.querySelectorAll(`main [lang="${lang}"]`)].map(({ textContent }) => textContent);
  expect(said('es').join(' ')).toContain('permanencia');
  expect(said('fr').join(' ')).toContain('résilier');
});
