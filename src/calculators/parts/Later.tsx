/** A part that comes when the fold around it is first opened, so that nobody else loads it. */
import { type ComponentType, useEffect, useRef, useState } from 'react';

interface Props {
  /** The same function each time. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

export function Later({ load }: Props) {
  const [Part, setPart] = useState<ComponentType>();
  const here = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const fold = here.current?.closest('details');
    const come = () => {
      if (fold?.open) load().then(({ default: part }) => setPart(() => part));
    };
    // It may have been opened before the page came alive.
    come();
    fold?.addEventListener('toggle', come);
    return () => fold?.removeEventListener('toggle', come);
  }, [load]);

  return (
    <div ref={here} className="calc-refined">
      {Part && <Part />}
    </div>
  );
}
