/**
 * Puts the caret of the field that has the focus where its text changes, as the browser's own undo
 * would: a text that is set from outside sends it to the end.
 */
export function keepCaret(): void {
  const field = document.activeElement;
  if (!isText(field)) return;
  const { value: before, selectionEnd } = field;
  requestAnimationFrame(() => {
    if (field.value === before || field !== document.activeElement) return;
    const caret = caretIn(field.value, before, selectionEnd ?? before.length);
    field.setSelectionRange(caret, caret);
  });
}

const isText = (field: Element | null): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLTextAreaElement ||
  (field instanceof HTMLInputElement && field.type === 'text');

/** Where the caret belongs in a text, by the text before and where it was in that. */
export function caretIn(after: string, before: string, caret: number): number {
  const rest = before.slice(caret);
  if (after.endsWith(rest)) return after.length - rest.length;
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++;
  return after.length - same;
}
