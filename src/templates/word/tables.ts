/** A table in Word: its head shaded and repeated on each page, its rows never split. */
import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { plain, type Table as TableBlock, type Text } from '../document.ts';
import { runs } from './runs.ts';
import { cellStyle } from './styles.ts';

/** Room to write by hand in a row that is empty. */
const height = { value: 400, rule: 'atLeast' } as const;

/** In twentieths of a point: a bold letter of average width, and the margin of a cell. */
const letter = 105;
const margin = 85;

const line = { style: BorderStyle.SINGLE, size: 4, color: '9AA3AF' } as const;

const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

/** So many rows stay on one page; of more, two at least stand at each end of a page. */
const together = 10;

/** @param width of the text on the page, in twentieths of a point */
export function wordTable(table: TableBlock, width: number): Table {
  const widths = columnWidths(table, width);
  const last = table.rows.length;
  const row = (cells: readonly Text[], at: number) => {
    const isHead = at === 0;
    const keepNext = at < last && (last <= together || at < 2 || at === last - 1);
    return new TableRow({
      height,
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      children: cells.map((text, column) => cellOf(text, widths[column] ?? 0, isHead, keepNext)),
    });
  };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: margin, right: margin },
    borders,
    rows: [table.head, ...table.rows].map(row),
  });
}

const cellOf = (text: Text, width: number, isHead: boolean, keepNext: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'E3EEEE' } } : {}),
    children: [
      new Paragraph({
        style: cellStyle,
        keepNext,
        children: runs(isHead ? text.map((span) => ({ ...span, strong: true })) : text),
      }),
    ],
  });

/** No word of a column is broken; what is left of the width goes to the longer cells. */
export function columnWidths(table: TableBlock, width: number): number[] {
  const columns = columnsOf(table);
  const least = columns.map(({ longestWord }) => longestWord * letter + 2 * margin);
  const more = columns.map(({ length, longestWord }) => Math.max(1, length - longestWord));
  const left = Math.max(0, width - total(least));
  return least.map((one, at) => Math.floor(one + (left * (more[at] ?? 0)) / total(more)));
}

interface Column {
  readonly longestWord: number;
  /** Of the longest cell. An empty column keeps some room, and a head may take two lines. */
  readonly length: number;
}

/** In letters. */
const columnsOf = ({ head, rows }: TableBlock): Column[] =>
  head.map((heading, at) => {
    const cells = rows.map((row) => plain(row[at] ?? []));
    const words = [plain(heading), ...cells].flatMap((cell) => cell.split(/\s+/));
    const longest = Math.max(...cells.map(({ length }) => length));
    return {
      longestWord: Math.max(...words.map(({ length }) => length)),
      length: Math.max(8, Math.min(60, longest), Math.min(18, plain(heading).length)),
    };
  });

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Whether a table is too wide for a page that stands: a line of it has room for 100 letters. */
export const isWide = (table: TableBlock): boolean =>
  total(columnsOf(table).map(({ length }) => Math.min(36, length))) > 145;
