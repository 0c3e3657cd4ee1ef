/**
 * What is typed while a calculator is still on its way: kept in the fields by the browser, and told
 * to the calculator once it is there.
 */
export function typedBefore(): { readonly replay: () => void } {
  const fields = new Set<HTMLInputElement>();
  const note = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.closest('astro-island')) fields.add(target);
  };
  // On the way down, before React keeps it to itself.
  document.addEventListener('input', note, true);
  return {
    replay() {
      document.removeEventListener('input', note, true);
      for (const field of fields) retype(field);
      fields.clear();
    },
  };
}

/** React hears of a text only when it differs from the one that React knows. */
function retype(field: HTMLInputElement): void {
  const text = field.value;
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  field.value = '';
  native?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
