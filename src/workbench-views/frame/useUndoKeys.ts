/**
 * Ctrl or Cmd with Z, Shift+Z and Y. In the fields of the workbench too, where they take the place
 * of the field's own undo: a plan has one history. Other fields of the page keep their own.
 */
import { useEffect, useRef } from 'react';
import { keepCaret } from './keep-caret.ts';

const editable = 'input, textarea, [contenteditable]';

export function useUndoKeys(undo: () => void, redo: () => void): void {
  const act = useRef({ undo, redo });
  act.current = { undo, redo };
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const move = moveOf(event);
      if (!move || event.defaultPrevented || keepsItsOwn(event.target)) return;
      event.preventDefault();
      keepCaret();
      act.current[move]();
    }
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function moveOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) {
  if (altKey || ctrlKey === metaKey) return undefined;
  const pressed = key.toLowerCase();
  if (pressed === 'z') return shiftKey ? 'redo' : 'undo';
  return pressed === 'y' && ctrlKey ? 'redo' : undefined;
}

const keepsItsOwn = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  (target.closest('[data-own-undo], dialog') !== null ||
    (target.matches(editable) && !target.closest('.bench')));
