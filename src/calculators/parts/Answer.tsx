/** The answer as a sentence, and a quiet copy of it for screen readers once the typing pauses. */
import type { ReactNode } from 'react';
import { Prose } from './Prose.tsx';
import { useAnnounced } from './useAnnounced.ts';

interface Props {
  readonly text: string;
  readonly spoken: string;
  /** What else stays in sight with the answer. */
  readonly children: ReactNode;
}

export function Answer({ text, spoken, children }: Props) {
  const announced = useAnnounced(spoken);
  return (
    <div className="calc-head">
      <p className="calc-answer">
        <Prose text={text} />
      </p>
      <p className="calc-hidden" aria-live="polite">
        {announced}
      </p>
      {children}
    </div>
  );
}
