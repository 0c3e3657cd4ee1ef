/** The currencies that the browser knows, by name. */
export function currencies(own: string, locale: string) {
  const names = new Intl.DisplayNames(locale, { type: 'currency', fallback: 'code' });
  const codes = new Set([own, ...Intl.supportedValuesOf('currency')]);
  return [...codes]
    .map((value) => ({ value, label: `${names.of(value)} (${value})` }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}
