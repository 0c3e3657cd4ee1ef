/** A text of the plan: a line, or several. */
import { useId, useState } from 'react';
import { readPlan } from '../../model/plan-path.ts';
import { fieldMessages } from '../messages/fields.ts';
import { isNeededText, textProblem } from '../state/edit-text.ts';
import { useWorkbench } from '../state/workbench.ts';
import { ExplainedBy } from './ExplainedBy.tsx';

interface Props {
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  /** The id of the page that explains it, such as playbooks/hypothesis-and-success-metrics. */
  readonly page?: string;
  readonly lines?: number;
}

export function TextField({ path, label, help, page, lines = 1 }: Props) {
  const { plan, work, typeText, leaveText, locale } = useWorkbench();
  const words = fieldMessages(locale);
  const [focused, setFocused] = useState(false);
  const id = useId();
  const stored = readPlan(plan, path);
  const value = work.drafts[path]?.text ?? (typeof stored === 'string' ? stored : '');
  const found = textProblem(path, value);
  const problem = found && !focused ? found : undefined;
  const shared = {
    id,
    value,
    required: isNeededText(path),
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': `${id}-problem ${id}-help`,
    onChange: (event: { target: { value: string } }) => typeText(path, event.target.value),
    onFocus: () => setFocused(true),
    onBlur: () => {
      setFocused(false);
      leaveText(path);
    },
  } as const;
  return (
    <div className="calc-field" data-path={path}>
      <label htmlFor={id}>{label}</label>
      {lines > 1 ? (
        <textarea rows={lines} {...shared} />
      ) : (
        <div className="calc-input">
          <input type="text" autoComplete="off" {...shared} />
        </div>
      )}
      <p id={`${id}-problem`} className="calc-problem">
        {problem && words.problems[problem]}
      </p>
      <p id={`${id}-help`} className="calc-help">
        {help} {page && <ExplainedBy page={page} what={label} />}
      </p>
    </div>
  );
}
