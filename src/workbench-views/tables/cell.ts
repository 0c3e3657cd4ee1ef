/** Cells for a reader and for a spreadsheet alike. */
import type { Cell } from '../../calculators/chart/DataTable.tsx';
import { formatFigure } from '../../calculators/format.ts';
import type { Figure, Plan } from '../../model/index.ts';

/** A figure as it is shown, with its number; empty where there is none. */
export const figureCell = (figure: Figure | undefined, plan: Plan, locale: string): Cell =>
  figure
    ? {
        text: formatFigure(figure, { currency: plan.currency, locale }),
        value: figure.value,
        figure: figure.path,
      }
    : '';

/** A number that counts: a week, a level from 1 to 5. */
export const countCell = (value: number | undefined, locale: string): Cell =>
  value === undefined ? '' : { text: new Intl.NumberFormat(locale).format(value), value };
