/** A warning of the model as a sentence with this plan's values. */
import type { Figure } from '../model/figure.ts';
import type { Plan } from '../model/plan.ts';
import type { Warning } from '../model/plausibility.ts';
import { namesIn } from './explain.ts';
import { defaultLocale, formatFigure } from './format.ts';
import { messagesFor } from './messages/shared.ts';

export function warningText(
  { code, fields, figures }: Warning,
  plan: Plan,
  locale = defaultLocale,
): string {
  const show = (figure: Figure) =>
    formatFigure(figure, { currency: plan.currency, locale, rate: false });
  // Where a sentence names an input of a figure, the figure itself has it.
  const inputs = Object.assign({}, ...Object.values(figures).map((figure) => figure.inputs));
  const values = Object.entries<Figure>({ ...inputs, ...figures }).map(([name, figure]) => [
    name,
    show(figure),
  ]);
  return messagesFor(locale).warnings[code](
    Object.fromEntries(values),
    namesIn(plan, fields[0], locale),
  );
}
