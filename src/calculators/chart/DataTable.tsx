/** The numbers behind a chart, as a reader sees them and as a spreadsheet wants them. */
export interface TableData {
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A text, or a number with the text that shows it. */
export type Cell =
  | string
  | {
      readonly text: string;
      readonly value: number | null;
      /** The figure of the analysis that it shows. */
      readonly figure?: string;
    };

export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

export function DataTable({ caption, columns, rows }: TableData & { readonly caption: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard
    <section className="calc-scroll" aria-label={caption} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells]) => (
            <tr key={head && textOf(head)}>
              <th scope="row">{head && textOf(head)}</th>
              {cells.map((cell, index) => (
                <td
                  key={columns[index + 1]}
                  data-figure={typeof cell === 'string' ? undefined : cell.figure}
                >
                  {textOf(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
