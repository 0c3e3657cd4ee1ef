/** A table as CSV that spreadsheets open as it is meant: raw numbers, UTF-8, and no formulas. */
import { csvFormatRows } from 'd3-dsv';
import type { Cell, TableData } from '../chart/DataTable.tsx';

/** By this mark spreadsheets know that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

export const asCsv = ({ columns, rows }: TableData): string =>
  `${byteOrderMark}${csvFormatRows([columns.map(harmless), ...rows.map((row) => row.map(raw))])}\n`;

const raw = (cell: Cell): string => {
  if (typeof cell === 'string') return harmless(cell);
  return cell.value === null ? '' : String(cell.value);
};

/** A text that a spreadsheet would run as a formula is kept a text (OWASP, CSV injection). */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
