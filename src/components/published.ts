/** Published figures beside the recomputed ones, as rows for people. */
import { formatFigure, formatValue } from '../calculators/format.ts';
import { share } from '../model/figure.ts';
import type { Analysis } from '../model/index.ts';
import { publishedWords as words } from './messages.ts';

export interface PublishedRow {
  readonly id: string;
  readonly name: string;
  readonly printed: string;
  readonly recomputed: string;
  readonly difference: string;
  readonly because: string;
}

export function publishedRows({ plan, published }: Analysis, locale: string): PublishedRow[] {
  const options = { currency: plan.currency, locale, rate: false };
  return published.map(({ id, name, because, printed, recomputed, difference }) => {
    const [before, after] = [
      formatFigure(printed, options),
      recomputed ? formatFigure(recomputed, options) : words.unknown,
    ];
    return {
      id,
      name,
      because,
      printed: before,
      recomputed: after,
      difference:
        // What reads the same is the same at the precision in which it was printed.
        before === after ? words.same : differenceInWords(difference?.value ?? null, options),
    };
  });
}

function differenceInWords(
  difference: number | null,
  options: { readonly currency: string; readonly locale: string },
): string {
  if (difference === null) return words.unknown;
  // Whole percents from a tenth on: a printed figure carries no more.
  const size = formatValue(rounded(Math.abs(difference)), share, options);
  return difference < 0 ? words.lower({ share: size }) : words.higher({ share: size });
}

const rounded = (value: number): number =>
  value >= 0.1 ? Math.round(value * 100) / 100 : Math.round(value * 1000) / 1000;
