/** A calendar day in the browser's own date input; a text that is none stays in the field. */
import { type ReactNode, useId, useState } from 'react';
import { earliest, isAcceptedDate, latest } from '../../workbench/edits/dates.ts';

interface Props {
  /** The plan path of the day, where it has one by which it is found. */
  readonly path?: string;
  readonly label: string;
  readonly help?: ReactNode;
  readonly value: string;
  /** What is said of a text that is no day. */
  readonly problem: string;
  /** The text of a day, or nothing. */
  readonly onTake: (text: string) => void;
}

export function DayField({ path, label, help, value, problem, onTake }: Props) {
  const id = useId();
  const [refused, setRefused] = useState<string>();
  function take(text: string) {
    const isAccepted = text === '' || isAcceptedDate(text);
    setRefused(isAccepted ? undefined : text);
    if (isAccepted) onTake(text);
  }
  return (
    <div className="calc-field" data-path={path}>
      <label htmlFor={id}>{label}</label>
      <div className="calc-input">
        <input
          id={id}
          type="date"
          min={earliest}
          max={latest}
          value={refused ?? value}
          aria-invalid={refused !== undefined ? true : undefined}
          aria-describedby={`${id}-problem ${id}-help`}
          onChange={(event) => take(event.target.value)}
        />
      </div>
      <p id={`${id}-problem`} className="calc-problem">
        {refused !== undefined && problem}
      </p>
      <p id={`${id}-help`} className="calc-help">
        {help}
      </p>
    </div>
  );
}
