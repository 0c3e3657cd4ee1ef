/** What a screen reader is told of a result: its words once the typing pauses. */
import { useEffect, useRef, useState } from 'react';

const pause = 900;

export function useAnnounced(spoken: string): string {
  const [announced, setAnnounced] = useState('');
  const first = useRef(spoken);

  useEffect(() => {
    // What the page already said when it was read needs no announcement.
    if (spoken === first.current) return;
    first.current = '';
    const timer = setTimeout(() => setAnnounced(spoken), pause);
    return () => clearTimeout(timer);
  }, [spoken]);

  return announced;
}
