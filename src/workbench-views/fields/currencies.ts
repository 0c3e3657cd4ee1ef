/** The currencies that the browser knows, by name. */
interface Currency {
  readonly code: string;
  readonly name: string;
}

/** @param own of the plan, which stays among them where the browser does not know it */
export function currencies(locale: string, own?: string): Currency[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const codes = new Set([
    ...(own === undefined ? [] : [own]),
    ...Intl.supportedValuesOf('currency'),
  ]);
  return [...codes]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
}
