/**
 * A table as CSV that spreadsheets open as it is meant: UTF-8 that says so, raw numbers with a
 * point, and no formulas (RFC 4180; OWASP, CSV injection).
 */
import Papa from 'papaparse';

/** `null` is an empty cell. */
export type CsvCell = string | number | null;

/** By this mark spreadsheets know that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * How a text begins that a spreadsheet would run, in the wide forms of East Asian scripts too.
 * Papa's own pattern lets through what has a line break.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Where a semicolon or a tab parts cells, it must not begin a new one. */
const partsCells = (cell: unknown): boolean => typeof cell === 'string' && /[;\t]/.test(cell);

export const asCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  `${byteOrderMark}${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', escapeFormulae: formula, quotes: partsCells },
  )}\r\n`;
