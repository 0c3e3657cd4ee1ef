/** A document's tables as an Excel workbook: a sheet for each, its head bold and in sight. */
import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { type NamedTable, plain, type TemplateDocument, type Text, tablesOf } from './document.ts';
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
  return undated(await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer());
}

const border = { borderColor: '#999999', borderStyle: 'thin' } as const;

const dataOf = ({ head, rows }: NamedTable): SheetData => [
  head.map((text) => cell(text, { fontWeight: 'bold', backgroundColor: '#E3EEEE' })),
  ...rows.map((row) => row.map((text) => cell(text, {}))),
];

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
    return Math.min(42, Math.max(14, ...lengths) + 2);
  });

/** What Excel takes as names of sheets: 31 characters, without some signs, and none twice. */
const sheetNames = (names: readonly string[]): string[] =>
  uniqueNames(
    names.map((name) =>
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[' ]+|[' ]+$/g, ''),
    ),
    31,
  );
