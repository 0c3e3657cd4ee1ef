/** A table in Word: its head shaded and repeated on each page, its rows never split. */
import {
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
const height = { value: 420, rule: 'atLeast' } as const;

/** @param width of the text on the page, in twentieths of a point */
export function wordTable(table: TableBlock, width: number): Table {
  const widths = columnWidths(table, width);
  const row = (cells: readonly Text[], isHead: boolean) =>
    new TableRow({
      height,
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      children: cells.map((text, at) => cellOf(text, widths[at] ?? 0, isHead)),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 85, right: 85 },
    rows: [row(table.head, true), ...table.rows.map((cells) => row(cells, false))],
  });
}

const cellOf = (text: Text, width: number, isHead: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'E3EEEE' } } : {}),
    children: [
      new Paragraph({
        style: cellStyle,
        children: runs(isHead ? text.map((span) => ({ ...span, strong: true })) : text),
      }),
    ],
  });

/** By the longest cell of each column, within limits, so that an empty column keeps its room. */
function columnWidths({ head, rows }: TableBlock, width: number): number[] {
  const shares = head.map((_, at) => {
    const lengths = [head, ...rows].map((row) => plain(row[at] ?? []).length);
    return Math.min(36, Math.max(10, ...lengths));
  });
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.floor((share / sum) * width));
}
