/** A quiet sentence for screen readers, once the typing pauses; what stood there first is not said. */
import { useEffect, useRef, useState } from 'react';

const pause = 900;

export function Announced({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  const before = useRef(text);
  useEffect(() => {
    if (text === before.current) return;
    const timer = setTimeout(() => {
      before.current = text;
      setSaid(text);
    }, pause);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="calc-hidden" aria-live="polite">
      {said}
    </p>
  );
}
