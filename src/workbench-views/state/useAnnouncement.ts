/** What changed among several sentences, once the typing pauses: for screen readers. */
import { useEffect, useRef, useState } from 'react';

const pause = 900;

export function useAnnouncement(sentences: readonly string[]): string {
  const [announced, setAnnounced] = useState('');
  // What stood there when the part was opened needs no announcement.
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
