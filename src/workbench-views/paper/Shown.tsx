/** A block of the document on paper. */
import type { Block, Cell, Fact, Table } from './document.ts';
import { PackChart } from './PackChart.tsx';

export function Shown({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'text':
      return <p>{block.text}</p>;
    case 'lead':
      return <p className="bench-paper-lead">{block.text}</p>;
    case 'missing':
      return <p className="bench-paper-missing">{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two points may be worded alike
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return <Facts facts={block.facts} large={block.large ?? false} />;
    case 'table':
      return <PaperTable table={block} />;
    case 'chart':
      return <PackChart chart={block.chart} />;
  }
}

function Facts({ facts, large }: { readonly facts: readonly Fact[]; readonly large: boolean }) {
  return (
    <dl className={large ? 'bench-paper-facts bench-paper-large' : 'bench-paper-facts'}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function PaperTable({ table }: { readonly table: Table }) {
  const { caption, columns, rows } = table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard
    <section className="calc-scroll" aria-label={caption} tabIndex={0}>
      <table className={classOf(table)}>
        <caption>{caption}</caption>
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
          {rows.map(([head = '', ...cells], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be named alike
            <tr key={row}>
              <th scope="row">
                <Content cell={head} />
              </th>
              {cells.map((cell, index) => (
                <td
                  key={columns[index + 1]}
                  className={isWhole(cell) ? 'bench-paper-whole' : undefined}
                >
                  <Content cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A table of so few rows stands on one page. */
const short = 8;

function classOf({ rows, even = false, toFillIn = false }: Table): string {
  return [
    ...(rows.length <= short ? ['bench-paper-short'] : []),
    ...(even ? ['bench-paper-even'] : []),
    ...(toFillIn ? ['bench-paper-lines'] : []),
  ].join(' ');
}

/** So short a value, a date or a duration, stays in one line. */
const isWhole = (cell: Cell): boolean => typeof cell === 'string' && cell.length <= 12;

/** Longer than the words of most languages: an address, or something typed without spaces. */
const unbroken = /\S{26}/;

function Content({ cell }: { readonly cell: Cell }) {
  if (typeof cell === 'string')
    return unbroken.test(cell) ? <span className="bench-paper-long">{cell}</span> : cell;
  return (
    <a className="bench-paper-long" href={cell.href} rel="noreferrer">
      {cell.text}
    </a>
  );
}
