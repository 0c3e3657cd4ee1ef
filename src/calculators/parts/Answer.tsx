/** The answer as a sentence, and a quiet copy of it for screen readers once the typing pauses. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Prose } from './Prose.tsx';

const pause = 900;

interface Props {
  readonly text: string;
  readonly spoken: string;
  /** What else stays in sight with the answer. */
  readonly children: ReactNode;
}

export function Answer({ text, spoken, children }: Props) {
  const [announced, setAnnounced] = useState('');
  const first = useRef(spoken);

  useEffect(() => {
    // What the page already said when it was read needs no announcement.
    if (spoken === first.current) return;
    first.current = '';
    const timer = setTimeout(() => setAnnounced(spoken), pause);
    return () => clearTimeout(timer);
  }, [spoken]);

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
