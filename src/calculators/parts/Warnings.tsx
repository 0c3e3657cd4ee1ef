/** What looks wrong although every field is in range, and what to check. */
import type { Warning } from '../../model/plausibility.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { warningText } from '../warn.ts';
import { Diamond } from './marks.tsx';

interface Props {
  readonly id: string;
  readonly warnings: readonly Warning[];
}

export function Warnings({ id, warnings }: Props) {
  const { calculator, words } = useContextOfCalculator();
  if (warnings.length === 0) return null;
  return (
    <ul id={id} className="calc-warnings" aria-label={words.frame.warnings}>
      {warnings.map((warning) => (
        <li key={`${warning.code} ${warning.fields.join()}`}>
          <Diamond />
          {warningText(warning, calculator.plan, calculator.locale)}
        </li>
      ))}
    </ul>
  );
}
