/** A judgement from 1 to 5, each with its word; or none. */
import { useId } from 'react';
import { readPlan } from '../../model/plan-path.ts';
import { riskMessages } from '../messages/risks.ts';
import { useWorkbench } from '../state/workbench.ts';

interface Props {
  readonly path: string;
  readonly label: string;
  /** From 1 to 5. */
  readonly levels: readonly string[];
  /** What it means to choose none. */
  readonly none: string;
}

export function ScoreField({ path, label, levels, none }: Props) {
  const { plan, write, locale } = useWorkbench();
  const words = riskMessages(locale);
  const id = useId();
  const value = readPlan(plan, path);
  return (
    <div className="calc-field" data-path={path}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={typeof value === 'number' ? String(value) : ''}
        onChange={({ target }) => write(path, target.value ? Number(target.value) : undefined)}
      >
        <option value="">{none}</option>
        {levels.map((word, index) => (
          <option key={word} value={index + 1}>
            {words.level(String(index + 1), word)}
          </option>
        ))}
      </select>
    </div>
  );
}
