/** Buttons that take something away from the page; what happened is said below them. */
import { useState } from 'react';
import { takeAwayMessages } from '../messages/take-away.ts';
import { useContextOfCalculator } from '../state/context.ts';
import type { Outcome } from './outcome.ts';

interface Action {
  readonly label: string;
  readonly run: (button: HTMLButtonElement) => Promise<Outcome>;
}

export function Actions({ actions }: { actions: readonly Action[] }) {
  const words = takeAwayMessages(useContextOfCalculator().calculator.locale);
  const [outcome, setOutcome] = useState<Outcome>();
  return (
    <>
      <p className="calc-actions">
        {actions.map(({ label, run }) => (
          <button
            key={label}
            type="button"
            onClick={({ currentTarget }) =>
              run(currentTarget).then(setOutcome, () => setOutcome({ said: words.failed }))
            }
          >
            {label}
          </button>
        ))}
      </p>
      <p className="calc-help" role="status">
        {outcome?.said}
      </p>
      {outcome?.toCopy && (
        <textarea
          readOnly
          rows={5}
          aria-label={words.toCopy}
          value={outcome.toCopy}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
