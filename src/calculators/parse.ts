/**
 * Numbers as people type them: `2,400,000`, `2.4M`, `380k`, `$1.05`, `11.6%`, `−10`. What cannot be
 * one number is refused, never guessed: `7,5` is not read as seventy-five where the comma groups.
 * A group may be too long, as while one edits `240,000` into `2,400,000` from its end.
 */
import type { Unit } from '../model/figure.ts';
import { defaultLocale } from './format.ts';

export type Parsed =
  | { readonly ok: true; readonly value: number | undefined }
  /** `unfinished` could become a number by typing on, such as `2,40` on the way to `2,400`. */
  | { readonly ok: false; readonly unfinished: boolean };

const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

export function parseNumber(text: string, unit: Unit, locale = defaultLocale): Parsed {
  const { group, decimal } = separators(locale);
  const bare = withoutUnit(text, unit)
    .replaceAll('−', '-')
    .replace(/['’\s]/g, '');
  if (bare === '') {
    return text.trim() === '' ? { ok: true, value: undefined } : { ok: false, unfinished: true };
  }
  const pattern = new RegExp(
    `^([-+]?)(\\d+(?:(?:\\${group}\\d{2,})*\\${group}\\d{3,})?)?(?:\\${decimal}(\\d*))?([kmb]?)$`,
    'i',
  );
  const [, sign, whole, fraction, suffix = ''] = pattern.exec(bare) ?? [];
  if (!whole && !fraction) return { ok: false, unfinished: isUnfinished(bare, group, decimal) };
  const digits = `${sign}${whole?.replaceAll(group, '') ?? 0}.${fraction || 0}`;
  const scale = (scales[suffix.toLowerCase()] ?? 1) / (unit.quantity === 'share' ? 100 : 1);
  // 11.6 / 100 is 0.11599999999999999 in binary; fifteen digits are what a person can mean.
  return { ok: true, value: Number((Number(digits) * scale).toPrecision(15)) };
}

/** A currency belongs to money and a percent sign to a share; elsewhere they are a mistake. */
function withoutUnit(text: string, { quantity }: Unit): string {
  if (quantity === 'share') return text.replace('%', '');
  return quantity === 'money' ? text.replace(/\p{Sc}|^\s*[A-Z]{3}\b|\b[A-Z]{3}\s*$/gu, '') : text;
}

function isUnfinished(text: string, group: string, decimal: string): boolean {
  return new RegExp(`^[-+]?(\\d[\\d\\${group}]*\\${group}\\d{0,2}|\\${decimal})?$`).test(text);
}

/** Spaces group in some locales; they are dropped before, so that any kind of space is accepted. */
function separators(locale: string) {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const of = (type: string) => parts.find((part) => part.type === type)?.value.trim();
  return { group: of('group') || "'", decimal: of('decimal') || '.' };
}
