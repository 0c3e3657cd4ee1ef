/** One figure of each plan, how it differs from the first, and the inputs behind the difference. */
import { useState } from 'react';
import { labelOf } from '../../calculators/explain.ts';
import { formatFigure, formatValue } from '../../calculators/format.ts';
import type { ComparedFigure } from '../../model/comparison.ts';
import { directionOf } from '../../model/direction.ts';
import { type Figure, points } from '../../model/figure.ts';
import { compareMessages } from '../messages/compare.ts';
import { useWorkbench } from '../state/workbench.ts';
import type { Candidate } from './candidates.ts';
import { Direct } from './Direct.tsx';

interface Props {
  readonly row: ComparedFigure;
  readonly compared: readonly Candidate[];
}

export function FigureRows({ row, compared }: Props) {
  const { locale } = useWorkbench();
  const words = compareMessages(locale);
  const [open, setOpen] = useState(false);
  const { path, figures, because } = row;
  const [first] = compared;
  if (!first) return null;
  const label = labelOf(path, first.plan, locale);
  return (
    <>
      <tr>
        <th scope="row">
          {label}
          {because.length > 0 && (
            <button
              type="button"
              className="bench-compare-toggle"
              aria-expanded={open}
              aria-label={words.whyOf(label)}
              onClick={() => setOpen(!open)}
            >
              {words.why}
            </button>
          )}
        </th>
        {compared.map(({ id, plan }, at) => (
          <td key={id}>
            <Shown figure={figures[at]} currency={plan.currency} />
            {at > 0 && <Difference row={row} at={at} currency={first.plan.currency} />}
          </td>
        ))}
      </tr>
      {open &&
        because.map(({ path: inputPath, values }) => (
          <tr key={inputPath} className="bench-compare-because">
            <th scope="row">{labelOf(`plan.${inputPath}`, first.plan, locale)}</th>
            {compared.map(({ id, plan }, at) => (
              <td key={id}>
                <Shown figure={values[at]} currency={plan.currency} exact />
              </td>
            ))}
          </tr>
        ))}
    </>
  );
}

interface ShownProps {
  readonly figure: Figure | undefined;
  readonly currency: string;
  readonly exact?: boolean;
}

function Shown({ figure, currency, exact = false }: ShownProps) {
  const { locale } = useWorkbench();
  if (!figure)
    return <span className="bench-compare-absent">{compareMessages(locale).missing}</span>;
  return formatFigure(figure, { currency, locale, style: exact ? 'exact' : 'short' });
}

interface DifferenceProps {
  readonly row: ComparedFigure;
  /** The place of the plan among those that are compared. */
  readonly at: number;
  readonly currency: string;
}

function Difference({ row, at, currency }: DifferenceProps) {
  const { locale } = useWorkbench();
  const words = compareMessages(locale);
  const difference = row.differences[at - 1];
  const direction = directionOf(row, at);
  if (difference?.value === 0)
    return <span className="bench-compare-difference">{words.same}</span>;
  const amount = difference && amountOf(difference, currency, locale);
  if (amount === undefined && direction === 'neither') return null;
  return (
    <span className={`bench-compare-difference bench-compare-${direction}`}>
      <Direct direction={direction} />
      {amount === undefined ? words.direction[direction] : words.difference[direction](amount)}
    </span>
  );
}

function amountOf({ value, unit }: Figure, currency: string, locale: string): string | undefined {
  if (value === null) return undefined;
  // Between two percentages lie points; "5% more" would be another statement.
  const isShare = unit.quantity === 'share' && unit.of === undefined;
  const amount = formatValue(value, isShare ? points : unit, { currency, locale, rate: false });
  return value > 0 ? compareMessages(locale).more(amount) : amount;
}
