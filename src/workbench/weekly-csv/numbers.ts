/**
 * Numbers of a table, whatever the country: `6.63`, `6,63`, `1 234,5`, `−2`, `87 %`. Which mark is
 * the decimal one is taken from the table's own numbers and never from a locale.
 */
export type DecimalMark = '.' | ',';

export type Amount =
  | { readonly ok: true; readonly value: number; readonly percent: boolean }
  | { readonly ok: false; readonly code: 'not-a-number' | 'ambiguous-number' };

/** The mark that the table's unmistakable numbers agree on. */
export function decimalMarkOf(texts: readonly string[]): DecimalMark | undefined {
  const marks = new Set(texts.map((text) => markIn(bare(text))));
  if (marks.has('.') === marks.has(',')) return undefined;
  return marks.has('.') ? '.' : ',';
}

export function parseAmount(text: string, markOfTable: DecimalMark | undefined): Amount {
  const number = bare(text);
  const percent = /%\s*$/.test(text);
  const exponent = /^[-+]?\d+(?:\.\d+)?e[-+]?\d{1,3}$/i.test(number);
  if (exponent || /^[-+]?\d+$/.test(number)) return { ok: true, value: Number(number), percent };
  const mark = markIn(number) ?? markOfTable;
  if (mark === undefined)
    return { ok: false, code: couldBeEither.test(number) ? 'ambiguous-number' : 'not-a-number' };
  const pattern =
    mark === '.'
      ? /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d+)?$/
      : /^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d*)(?:,\d+)?$/;
  if (!pattern.test(number) || !/\d/.test(number)) return { ok: false, code: 'not-a-number' };
  const group = mark === '.' ? ',' : '.';
  return {
    ok: true,
    value: Number(number.replaceAll(group, '').replace(',', '.')),
    percent,
  };
}

/** `1.234` or `1,234`: a thousand and some, or one and some. */
const couldBeEither = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;

/** The decimal mark of a number that can be read in one way only. */
function markIn(number: string): DecimalMark | undefined {
  if (couldBeEither.test(number)) return undefined;
  const several = /^[-+]?\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:([.,])\d+)?$/.exec(number);
  const mark = several ? (several[1] === '.' ? ',' : '.') : /^[-+]?\d*([.,])\d+$/.exec(number)?.[1];
  return mark === '.' || mark === ',' ? mark : undefined;
}

/** Without percent sign, spaces that group by three, and with a plain minus. */
function bare(text: string): string {
  const number = text
    .replace(/\s*%\s*$/, '')
    .trim()
    .replace(/^−/, '-');
  return /^[-+]?\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/.test(number)
    ? number.replace(/[\s'’]/g, '')
    : number;
}
