/**
 * A drawing with its name, its content in words, a way to read it point by point from the
 * keyboard, and its numbers as a table.
 */
import { type ReactNode, useId } from 'react';
import { Prose } from '../parts/Prose.tsx';
import { TakeAway } from '../parts/TakeAway.tsx';
import { useContextOfCalculator } from '../state/context.ts';
import { DataTable, type TableData } from './DataTable.tsx';
import { pointing } from './pointing.ts';

interface Props {
  readonly title: string;
  /** The drawing in words. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
  readonly explorer?: Explorer;
  readonly table: TableData;
}

export interface Explorer {
  /** What one steps through: `month by month`. */
  readonly by: string;
  readonly at: number;
  readonly count: number;
  readonly onMove: (at: number) => void;
  /** The point that lies under an x of the drawing, so that one can point at it too. */
  readonly under?: (x: number) => number;
  /** What the chart says at this point. */
  readonly text: string;
}

export function Chart({ title, text, width, height, children, explorer, table }: Props) {
  const { words } = useContextOfCalculator();
  const id = useId();
  const last = (explorer?.count ?? 0) - 1;
  const point = (x: number) => {
    const at = Math.round(explorer?.under?.(x) ?? Number.NaN);
    if (at >= 0 && at <= last && at !== explorer?.at) explorer?.onMove(at);
  };
  return (
    <figure className="calc-chart">
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
        {...(explorer?.under && pointing(width, point))}
      >
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{text}</desc>
        {children}
      </svg>
      {explorer && (
        <div className="calc-explorer">
          <label htmlFor={id}>{words.frame.explore(explorer.by)}</label>
          <input
            id={id}
            type="range"
            min={0}
            max={last}
            value={explorer.at}
            aria-valuetext={explorer.text}
            onChange={(event) => explorer.onMove(event.target.valueAsNumber)}
          />
          <p aria-hidden="true">
            <Prose text={explorer.text} />
          </p>
        </div>
      )}
      <details className="calc-table">
        <summary>{words.frame.table(title)}</summary>
        <DataTable caption={title} {...table} />
      </details>
      <TakeAway
        summary={words.frame.download}
        show={({ ChartActions }) => <ChartActions title={title} table={table} />}
      />
    </figure>
  );
}
