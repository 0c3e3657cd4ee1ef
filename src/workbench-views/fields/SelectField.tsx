/** A choice among a few, one of which may be "not decided". */
import { useId } from 'react';
import { readPlan } from '../../model/plan-path.ts';
import { fieldMessages } from '../messages/fields.ts';
import { useWorkbench } from '../state/workbench.ts';
import { ExplainedBy } from './ExplainedBy.tsx';

interface Props {
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  readonly page?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** A choice that the plan cannot be without. */
  readonly needed?: boolean;
  /** What is chosen, where it is more than the value at the path. */
  readonly value?: string;
  /** What counts while the plan says nothing. */
  readonly usual?: string;
  /** What it means to choose nothing, where that is more than "not decided". */
  readonly undecided?: string;
  /** What choosing does where it is more than writing the value. */
  readonly onChoose?: (value: string) => void;
}

export function SelectField(props: Props) {
  const { path, label, help, page, options, needed, usual = '', undecided, onChoose } = props;
  const { plan, write, locale } = useWorkbench();
  const words = fieldMessages(locale);
  const id = useId();
  const value = props.value ?? readPlan(plan, path);
  const take = onChoose ?? ((chosen: string) => write(path, chosen || undefined));
  return (
    <div className="calc-field" data-path={path}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={typeof value === 'string' ? value : usual}
        aria-describedby={`${id}-help`}
        onChange={(event) => take(event.target.value)}
      >
        {!needed && <option value="">{undecided ?? words.undecided}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} className="calc-help">
        {help} {page && <ExplainedBy page={page} what={label} />}
      </p>
    </div>
  );
}
