/** Takes a visitor who went to another part to its heading, once the part is there. */
import { useEffect, useRef } from 'react';
import { hasMoved } from '../state/usePlace.ts';

interface Props {
  /** The part's name. */
  readonly at: string;
}

/** Stands behind the part inside the same boundary, so that it arrives with the part. */
export function Arrival({ at }: Props) {
  const here = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of place that counts
  useEffect(() => {
    const heading = here.current?.parentElement?.querySelector('h2');
    // Where the visitor came in is left alone: the page begins at its own top.
    if (hasMoved() && heading) {
      heading.tabIndex = -1;
      heading.focus();
    }
  }, [at]);
  return <span ref={here} hidden />;
}
