/** What looks wrong although every field is in range, each with the field to look at first. */
import { formatList } from '../../../calculators/format.ts';
import { messagesFor } from '../../../calculators/messages/shared.ts';
import { Diamond } from '../../../calculators/parts/marks.tsx';
import { warningText } from '../../../calculators/warn.ts';
import { planPathsOf } from '../../../model/figure.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Warning } from '../../../model/plausibility.ts';
import { FieldLink } from '../../fields/FieldLink.tsx';
import { saysMessages } from '../../messages/says.ts';
import { useWorkbench } from '../../state/workbench.ts';

export function Checks() {
  const { analysis, plan, locale } = useWorkbench();
  const { warnings } = analysis;
  const words = saysMessages(locale);
  if (warnings.length === 0) return null;
  return (
    <section>
      <h3>{words.warnings}</h3>
      <ul className="calc-warnings" aria-label={messagesFor(locale).frame.warnings}>
        {warnings.map((warning) => (
          <li key={`${warning.code} ${warning.fields.join()}`}>
            <Diamond />
            <span>
              {checkText(warning, plan, locale)} {words.look}{' '}
              <FieldLink path={firstField(warning)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function checkText(warning: Warning, plan: Plan, locale: string): string {
  if (warning.code !== 'result-without-spread') return warningText(warning, plan, locale);
  const names = plan.metrics.filter(({ id }) => id in warning.figures).map(({ name }) => name);
  return saysMessages(locale).withoutSpread(formatList(names, locale));
}

/** A warning about a computed figure alone leads to what that rests on. */
function firstField({ fields, figures }: Warning): string {
  const [field] = [
    ...fields,
    ...Object.values(figures).flatMap((figure) => [...planPathsOf(figure)]),
  ];
  return field ?? 'title';
}
