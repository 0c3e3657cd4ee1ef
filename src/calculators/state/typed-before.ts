/**
 * What was typed while a calculator was on its way. The browser kept it in the fields, whose text
 * then is not the one that the server sent; coming alive, the calculator would write its own there.
 */
export type Typed = readonly { readonly field: HTMLInputElement; readonly text: string }[];

export const typedBefore = (): Typed =>
  [...document.querySelectorAll<HTMLInputElement>('.calc input[type="text"]')]
    .filter((field) => field.value !== field.defaultValue)
    .map((field) => ({ field, text: field.value }));

/** Types it again. React hears of a text only when it differs from the one that React knows. */
export function retype(typed: Typed): void {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  for (const { field, text } of typed) {
    set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
