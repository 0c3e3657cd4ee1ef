/** A chart's table as CSV: its raw numbers, not the text that shows them. */
import { type CsvCell, asCsv as rowsAsCsv } from '../../workbench/csv.ts';
import type { Cell, TableData } from '../chart/DataTable.tsx';

export const asCsv = ({ columns, rows }: TableData): string =>
  rowsAsCsv([columns, ...rows.map((row) => row.map(raw))]);

/** More digits are the noise of binary fractions: 3.4000000000000004. */
const digits = 12;

const raw = (cell: Cell): CsvCell =>
  typeof cell === 'string'
    ? cell
    : cell.value === null
      ? null
      : Number(cell.value.toPrecision(digits));
