/** Every template as Word, Excel and CSV: opened again, each says what the Markdown says. */
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { makeTemplate, type TemplateFile } from '../../src/templates/files.ts';
import { printable } from '../../src/templates/printable.ts';
import { documents, headingsIn, tablesIn, tasksIn } from '../support/documents.ts';

const styles = [1, 2, 3].map((level) => `p[style-name='heading ${level}'] => h${level + 1}:fresh`);
const styleMap = ["p[style-name='Title'] => h1:fresh", ...styles];

async function openWord({ bytes }: TemplateFile) {
  const { value, messages } = await mammoth.convertToHtml({ buffer: bytes }, { styleMap });
  const { document } = parseHTML(`<html><body>${value}</body></html>`);
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const text = (element: Element) => (element.textContent ?? '').trim();
  return {
    errors: messages.filter(({ type }) => type === 'error'),
    headings: all('h1, h2, h3, h4').map(
      (heading) => `${'#'.repeat(Number(heading.tagName[1]))} ${text(heading)}`,
    ),
    tasks: all('p')
      .map(text)
      .filter((line) => line.startsWith('☐\t'))
      .map((line) => line.slice(2)),
    tables: all('table').map((table) =>
      [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('th, td')].map(text)),
    ),
    heads: all('thead tr').map((row) => [...row.querySelectorAll('th')].map(text)),
  };
}

describe.each(documents)('%s', async (id, markdown) => {
  const { files } = await makeTemplate(id, markdown);
  const ofKind = (kind: TemplateFile['kind']) => files.filter((file) => file.kind === kind);
  const tables = tablesIn(markdown);

  test('as Word has its headings, boxes to tick and tables with a head', async () => {
    const [file] = ofKind('docx');
    if (!file) throw new Error('There is no Word file');
    const word = await openWord(file);
    expect(word.errors).toEqual([]);
    expect(word.headings).toEqual(headingsIn(markdown));
    expect(word.tasks).toEqual(tasksIn(markdown));
    expect(word.tables).toEqual(tables);
    expect(word.heads).toEqual(tables.map(([head]) => head));
  });

  test('as Excel has a sheet for each table, with the same cells', async () => {
    const [file] = ofKind('xlsx');
    const sheets = file ? await readExcelFile(file.bytes) : [];
    // An empty cell is null, and rows at the end that are empty are not there.
    const trimmed = sheets.map(({ data }) =>
      withoutEmptyEnd(data.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))),
    );
    expect(trimmed).toEqual(tables.map(withoutEmptyEnd));
    const names = sheets.map(({ sheet }) => sheet);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31 || name.trim() === '')).toEqual([]);
  });

  test('as CSV has its tables of three columns or more, with the same cells', () => {
    const lists = ofKind('csv').map(({ bytes }) => {
      const text = bytes.toString('utf8');
      expect(text.startsWith('\uFEFF')).toBe(true);
      return Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ',' }).data;
    });
    const expected = tables.filter(([head = []]) => head.length >= 3);
    expect(lists.map(withoutEmptyEnd)).toEqual(expected.map(withoutEmptyEnd));
  });

  test('as Markdown is its source', () => {
    expect(ofKind('md').map(({ bytes }) => bytes.toString('utf8'))).toEqual([markdown]);
  });

  test('is the same file when it is made on another day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-04T03:02:01Z') });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const again = await makeTemplate(id, markdown);
    const differing = files.filter(({ bytes }, at) => !again.files[at]?.bytes.equals(bytes));
    expect(differing.map(({ name }) => name)).toEqual([]);
  });
});

function withoutEmptyEnd(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  return rows.slice(0, last + 1);
}

test('a cell that begins like a formula is text in Excel, and is defused in CSV', async () => {
  const { files } = await makeTemplate(
    'test',
    '# T\n\n| A | B | C |\n|---|---|---|\n| =1+1 | 007 | +x |\n',
  );
  const bytesOf = (kind: string) => files.find((file) => file.kind === kind)?.bytes ?? Buffer.of();
  const [sheet] = await readExcelFile(bytesOf('xlsx'));
  expect(sheet?.data[1]).toEqual(['=1+1', '007', '+x']);
  expect(bytesOf('csv').toString()).toContain(`"'=1+1",007,"'+x"`);
});

test('a sheet of Excel has a name that ends with a word, without the minutes in brackets', async () => {
  const table = '\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n';
  const heads = ['Keep (10 minutes)', 'Groups and what changes for them', 'Risks'];
  const body = heads.map((head, at) => `## ${at + 1}. ${head}${table}`).join('');
  const { files } = await makeTemplate(
    'test',
    `# T\n\n${body}| Scale | B |\n|---|---|\n| 1 | 2 |\n`,
  );
  const [file] = files.filter(({ kind }) => kind === 'xlsx');
  const sheets = await readExcelFile(file?.bytes ?? Buffer.of());
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Keep',
    'Groups and what changes for…',
    'Risks',
    'Scale',
  ]);
});

test('a sheet of Excel is printed as wide as the page, with its head on each', () => {
  const { transform } = printable(["A & B's", 'C']).files ?? {};
  const sheet = transform?.['xl/worksheets/sheet{id}.xml']?.transform;
  const book = transform?.['xl/workbook.xml']?.transform;
  const made = sheet?.(
    '<worksheet xmlns="x"><sheetViews/><row ht="18" customHeight="1"/><pageSetup paperSize="9"/></worksheet>',
    {},
    { sheetIndex: 0, sheetId: '1' },
  );
  // The schema of the format wants sheetPr before all else (ECMA-376, part 1, 18.3.1.99).
  expect(made).toBe(
    '<worksheet xmlns="x"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews/><row ht="18"/>' +
      '<pageSetup fitToHeight="0" paperSize="9"/></worksheet>',
  );
  expect(book?.('<definedNames/>', [], {})).toContain(
    `localSheetId="0">'A &amp; B''s'!$1:$1</definedName>`,
  );
});
