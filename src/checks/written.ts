/**
 * A number as a person writes it in prose: `$2.63M`, `11.6%`, `2.1 months`, `−0.87 minutes`. What
 * is written is a claim at the precision written: half a unit in its last digit.
 */
import type { Figure } from '../model/index.ts';

export interface Written {
  readonly value: number;
  /** Half a unit in the last digit stated, in the same scale as `value`. */
  readonly halfUnit: number;
  readonly decimals: number;
  readonly suffix: string;
  readonly symbol: string;
  readonly percent: boolean;
  /** What follows the number: `months`, `minutes a call`. */
  readonly words: string;
}

const pattern =
  /^(?<sign>[−-])?(?<symbol>[$€£¥]|[A-Z]{3} ?)?(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<fraction>\.\d+)?(?<suffix>k|M|B| thousand| million| billion)?(?<percent> ?%)?(?:[ {2}]+(?<words>\D+))?$/u;

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  M: 1e6,
  B: 1e9,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/** Reads a written number; undefined when the text is not one. */
export function readWritten(text: string): Written | undefined {
  const groups = pattern.exec(text.trim())?.groups;
  if (!groups?.digits) return undefined;
  const suffix = groups.suffix ?? '';
  const decimals = (groups.fraction?.length ?? 1) - 1;
  const scale = (scales[suffix.trim()] ?? 1) / (groups.percent ? 100 : 1);
  const digits = Number(groups.digits.replaceAll(',', '') + (groups.fraction ?? ''));
  return {
    value: (groups.sign ? -1 : 1) * digits * scale,
    halfUnit: (scale / 10 ** decimals) * 0.5,
    decimals,
    suffix,
    symbol: groups.symbol?.trim() ?? '',
    percent: groups.percent !== undefined,
    words: groups.words?.trim() ?? '',
  };
}

const times = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

export const otherValue = 'has another value';

/** What is wrong with a written number against a figure; undefined when it agrees. */
export function disagreement(written: Written, figure: Figure, currency: string) {
  const { unit, value } = figure;
  if (value === null) return 'has no value';
  const [first = '', ...others] = written.words.toLowerCase().split(/\s+/);
  const word = first.replace(/s$/, '');
  const points = unit.quantity === 'share' && /^(percentage )?points?$/.test(written.words);
  if (unit.quantity === 'money') {
    if (written.symbol !== symbolOf(currency)) return `is money in ${currency}`;
  } else if (written.symbol) return 'is not money';
  if (written.percent && unit.quantity !== 'share') return 'is not a percentage';
  if (times.includes(word) && !(unit.quantity === 'duration' && unit.of === word))
    return `is measured in ${unit.of ?? unit.quantity}s`;
  const rate = others.length > 0 ? /^(?:a|an|per|each|every)$/.test(others.at(-2) ?? first) : false;
  const per = rate ? others.at(-1) : undefined;
  if (per && times.includes(per) && unit.per !== undefined && unit.per !== per)
    return `is per ${unit.per}`;
  const stated = points ? written.value / 100 : written.value;
  const half = points ? written.halfUnit / 100 : written.halfUnit;
  // Decimal digits are compared in binary: allow the rounding error of the last place.
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  return Math.abs(stated - value) <= half + slack ? undefined : otherValue;
}

/** The figure's value in the style of what was written, for "write … instead". */
export function rewrite(written: Written, figure: Figure): string {
  if (figure.value === null) return '';
  const points = figure.unit.quantity === 'share' && /points?$/.test(written.words);
  const scale = scales[written.suffix.trim()] ?? 1;
  const shown = (figure.value / scale) * (written.percent || points ? 100 : 1);
  const digits = Math.abs(shown).toLocaleString('en-US', {
    minimumFractionDigits: written.decimals,
    maximumFractionDigits: written.decimals,
  });
  const sign = figure.value < 0 ? '−' : '';
  const words = written.words ? ` ${written.words}` : '';
  return `${sign}${written.symbol}${digits}${written.suffix}${written.percent ? '%' : ''}${words}`;
}

const symbolOf = (currency: string): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;
