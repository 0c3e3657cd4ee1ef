/** What a screen reader is told of sentences that change: the new ones, once the typing pauses. */
import { useEffect, useRef, useState } from 'react';

const pause = 900;

export function useAnnounced(sentences: readonly string[]): string {
  const [announced, setAnnounced] = useState('');
  // What the page already said when it was read needs no announcement.
  const heard = useRef(sentences);
  const all = sentences.join('\n');

  useEffect(() => {
    const now = all.split('\n');
    const timer = setTimeout(() => {
      const changed = now.filter((sentence) => !heard.current.includes(sentence));
      heard.current = now;
      if (changed.length > 0) setAnnounced(changed.join(' '));
    }, pause);
    return () => clearTimeout(timer);
  }, [all]);

  return announced;
}
