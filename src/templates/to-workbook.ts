/** A document's tables as an Excel workbook: a sheet for each, its head bold and in sight. */
import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { type NamedTable, plain, type TemplateDocument, type Text, tablesOf } from './document.ts';
import { printable } from './printable.ts';
import { undated } from './undated.ts';
import { uniqueNames } from './unique-names.ts';

/** Undefined for a document without a table. */
export async function toWorkbook(document: TemplateDocument): Promise<Buffer | undefined> {
  const tables = tablesOf(document);
  if (tables.length === 0) return undefined;
  const names = sheetNames(tables.map(({ name }) => name));
  const sheets = tables.map((table, index) => ({
    data: dataOf(table),
    sheet: names[index] ?? '',
    columns: widths(table).map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }));
  const file = writeExcelFile(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [printable(names)],
  });
  return undated(await file.toBuffer());
}

const border = { borderColor: '#999999', borderStyle: 'thin' } as const;

const dataOf = (table: NamedTable): SheetData => {
  const { head, rows } = table;
  const height = heightIn(widths(table));
  return [head, ...rows].map((row, at) =>
    row.map((text) =>
      cell(text, {
        height: height(row),
        ...(at === 0 ? { fontWeight: 'bold', backgroundColor: '#E3EEEE' } : {}),
      }),
    ),
  );
};

/** In points: room for the lines of the longest cell. Not every program makes it when it opens a file. */
const heightIn = (columns: readonly number[]) => (row: readonly Text[]) => {
  const lines = row.map((text, at) => Math.ceil(plain(text).length / ((columns[at] ?? 12) - 2)));
  return 3 + 15 * Math.max(1, ...lines);
};

/** As text, whatever it begins with: no cell is a formula, and none becomes a date. */
const cell = (text: Text, style: object): Cell => ({
  value: plain(text),
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top',
  ...border,
  ...style,
});

/** Characters: as wide as the longest cell, within what is still read on one screen. */
const widths = ({ head, rows }: NamedTable): number[] =>
  head.map((_, at) => {
    const lengths = [head, ...rows].map((row) => plain(row[at] ?? []).length);
    return Math.min(42, Math.max(9, ...lengths) + 3);
  });

const longest = 31;

/** What Excel takes as names of sheets: 31 characters, without some signs, and none twice. */
const sheetNames = (names: readonly string[]): string[] =>
  uniqueNames(
    names.map((name) =>
      shortened(
        name
          .replace(/\s*\([^)]*\)$/, '')
          .replace(/[[\]:*?/\\]/g, ' ')
          .replace(/\s+/g, ' ')
          .replace(/^[' ]+|[' ]+$/g, ''),
      ),
    ),
    longest,
  );

/** Up to the end of a word. */
const shortened = (name: string): string =>
  name.length <= longest ? name : `${name.slice(0, longest).replace(/[\s,]+\S*$/, '')}…`;
