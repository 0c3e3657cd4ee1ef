/** Every template can be had as files that exist, open, and are what their page says. */
import { globSync } from 'node:fs';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { allPages, dist, documentOf, type Page, readAsset } from '../support/dist.ts';

const templates = allPages().filter(({ kind }) => kind === 'template');

interface Offered {
  readonly path: string;
  readonly said: string;
}

const offeredOn = (page: Page): Offered[] =>
  [...documentOf(page).querySelectorAll('main a[download]')].map((link) => ({
    path: link.getAttribute('href') ?? '',
    said: link.parentElement?.textContent?.trim() ?? '',
  }));

const titleOf = (page: Page): string =>
  documentOf(page).querySelector('main section.template h2')?.textContent?.trim() ?? '';

/** Opens a file, and tells how its text begins. */
async function beginning(path: string): Promise<string> {
  const bytes = readAsset(path);
  switch (path.split('.').at(-1)) {
    case 'docx':
      return (await mammoth.extractRawText({ buffer: bytes })).value;
    case 'xlsx':
      return (await readExcelFile(bytes)).map(({ data }) => data[0]?.join()).join('\n');
    case 'csv':
      return Papa.parse<string[]>(bytes.toString('utf8').slice(1)).data[0]?.join() ?? '';
    default:
      return bytes.toString('utf8');
  }
}

test('the library has templates, the checklists of five gates among them', () => {
  const checklists = templates.filter(({ path }) => /gate-checklist-g[1-5]\/$/.test(path));
  expect(checklists).toHaveLength(5);
  expect(templates.length).toBeGreaterThan(checklists.length);
});

test('every template is offered as Word and Markdown, and as Excel where it has a table', () => {
  const wrong = templates.filter((page) => {
    const kinds = offeredOn(page).map(({ path }) => path.split('.').at(-1));
    const hasTable = documentOf(page).querySelector('.sheet table') !== null;
    return !kinds.includes('docx') || !kinds.includes('md') || kinds.includes('xlsx') !== hasTable;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test.each(templates.map((page) => [page.path, page] as const))(
  'the files of %s open',
  async (_path, page) => {
    const title = titleOf(page);
    expect(title).not.toBe('');
    for (const { path, said } of offeredOn(page)) {
      const size = readAsset(path).length;
      expect(said).toContain(`${Math.max(1, Math.round(size / 1000))} kB`);
      const text = await beginning(path);
      expect(text.trim()).not.toBe('');
      if (path.endsWith('.docx')) expect(text.startsWith(title)).toBe(true);
      if (path.endsWith('.md')) expect(text.startsWith(`# ${title}\n`)).toBe(true);
    }
  },
);

test('every file of a template is offered on its page', () => {
  const offered = new Set(templates.flatMap(offeredOn).map(({ path }) => path));
  const files = globSync('templates/*{.docx,.xlsx,.csv,-template.md}', { cwd: dist }).map(
    (file) => `/${file}`,
  );
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !offered.has(file))).toEqual([]);
});

test('every template stands in the list of templates', () => {
  const list = allPages().find(({ path }) => path === '/templates/');
  if (!list) throw new Error('There is no list of templates');
  const links = [...documentOf(list).querySelectorAll('.table-region a')];
  const listed = new Set(links.map((link) => link.getAttribute('href')));
  expect(templates.filter(({ path }) => !listed.has(path)).map(({ path }) => path)).toEqual([]);
});
