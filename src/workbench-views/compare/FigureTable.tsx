/** The figures side by side, room by room, and under each on demand the inputs that are why. */
import type { ComparedFigure } from '../../model/comparison.ts';
import { compareMessages } from '../messages/compare.ts';
import { useWorkbench } from '../state/workbench.ts';
import type { Candidate } from './candidates.ts';
import { FigureRows } from './FigureRows.tsx';

interface Props {
  readonly compared: readonly Candidate[];
  readonly rows: readonly ComparedFigure[];
}

export function FigureTable({ compared, rows }: Props) {
  const { locale } = useWorkbench();
  const words = compareMessages(locale);
  const rooms = [...new Set(rows.map(({ path }) => roomOf(path)))];
  return (
    <>
      <h3>{words.table}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard */}
      <section className="calc-scroll" aria-label={words.table} tabIndex={0}>
        <table className="bench-compare-figures">
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              {compared.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {rooms.map((room) => (
            <tbody key={room}>
              <tr>
                <th className="bench-compare-room" scope="rowgroup" colSpan={compared.length + 1}>
                  {words.rooms[room] ?? room}
                </th>
              </tr>
              {rows
                .filter(({ path }) => roomOf(path) === room)
                .map((row) => (
                  <FigureRows key={row.path} row={row} compared={compared} />
                ))}
            </tbody>
          ))}
        </table>
      </section>
    </>
  );
}

const roomOf = (path: string): string => path.split('.')[0] ?? path;
