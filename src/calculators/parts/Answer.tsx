/** The answer as a sentence, and a quiet copy of it for screen readers once the typing pauses. */
import type { ReactNode } from 'react';
import { Announced } from './Announced.tsx';
import { Prose } from './Prose.tsx';

interface Props {
  readonly text: string;
  readonly spoken: string;
  /** What else stays in sight with the answer. */
  readonly children: ReactNode;
}

export function Answer({ text, spoken, children }: Props) {
  return (
    <div className="calc-head">
      <p className="calc-answer">
        <Prose text={text} />
      </p>
      <Announced text={spoken} />
      {children}
    </div>
  );
}
