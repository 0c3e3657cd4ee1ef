/** How each plan does against the first, in one sentence, said politely when it changes. */
import { formatInput } from '../../calculators/format.ts';
import type { ComparedFigure } from '../../model/comparison.ts';
import { type Direction, directionOf } from '../../model/direction.ts';
import { statistic } from '../../model/figure.ts';
import { compareMessages } from '../messages/compare.ts';
import { useWorkbench } from '../state/workbench.ts';
import type { Candidate } from './candidates.ts';

interface Props {
  readonly compared: readonly Candidate[];
  readonly rows: readonly ComparedFigure[];
}

export function Summaries({ compared, rows }: Props) {
  const { locale } = useWorkbench();
  const words = compareMessages(locale);
  const [first, ...others] = compared;
  const counted = (at: number, direction: Direction) => {
    const { length } = rows.filter((row) => directionOf(row, at + 1) === direction);
    return words.figures(length, formatInput(length, statistic, locale));
  };
  return (
    <ul className="bench-compare-summaries" aria-live="polite">
      {others.map(({ id, name }, at) => (
        <li key={id}>
          {words.summary({
            plan: name,
            first: first?.name ?? '',
            better: counted(at, 'better'),
            worse: counted(at, 'worse'),
          })}
        </li>
      ))}
    </ul>
  );
}
