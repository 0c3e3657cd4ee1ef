/**
 * Where the keyboard goes on after an entry of a list was added or removed: the button that was
 * pressed may be gone, so at the entry that took its place, or at the button that adds one.
 */
import { useEffect, useRef, useState } from 'react';

/** @param entries what finds the entries within the list */
export function useListFocus(entries = 'fieldset') {
  const list = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<{ to: number; said: string }>();

  useEffect(() => {
    if (!moved) return;
    const entry = list.current?.querySelectorAll(entries)[moved.to - 1];
    (
      entry?.querySelector('input') ?? list.current?.querySelector<HTMLElement>('.calc-add')
    )?.focus();
  }, [moved, entries]);

  return { list, said: moved?.said, moveTo: (to: number, said: string) => setMoved({ to, said }) };
}
