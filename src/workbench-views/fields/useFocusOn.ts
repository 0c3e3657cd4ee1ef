/**
 * Where the keyboard goes on after what had the focus is gone, or after a link within a part: to an
 * element by its id, or to the first thing in it that takes the focus.
 */
import { useEffect, useState } from 'react';

export function useFocusOn(): (id: string) => void {
  // An object of its own each time, so that the same place can be asked for twice.
  const [wanted, setWanted] = useState<{ readonly id: string }>();
  useEffect(() => {
    if (wanted) focusOn(wanted.id);
  }, [wanted]);
  return (id) => setWanted({ id });
}

const takesFocus = 'input, select, textarea, button, a[href], summary, [tabindex]';

function focusOn(id: string): void {
  const place = document.getElementById(id);
  const target = place?.matches(takesFocus)
    ? place
    : (place?.querySelector<HTMLElement>('input:checked') ??
      place?.querySelector<HTMLElement>(takesFocus));
  place?.scrollIntoView?.({ block: 'nearest' });
  target?.focus();
}
