/** A low and a high value for each input whose uncertainty matters. */
import { input } from '../../model/inputs.ts';
import { labelOf } from '../explain.ts';
import { surenessMessages } from '../messages/sureness.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Field } from './Field.tsx';

export function Ranges() {
  const { calculator, show } = useContextOfCalculator();
  const { plan, locale } = calculator;
  const text = surenessMessages(locale);
  return (
    <details className="calc-refine" open>
      <summary>{text.ranges}</summary>
      <div className="calc-phases calc-ranges">
        {(plan.ranges ?? []).map(({ of }, index) => (
          <fieldset key={of}>
            <legend>
              {text.legend(labelOf(`plan.${of}`, plan, locale), show(input(plan, of), 'exact'))}
            </legend>
            <Field path={`ranges.${index + 1}.low`} label={text.low} />
            <Field path={`ranges.${index + 1}.high`} label={text.high} />
          </fieldset>
        ))}
      </div>
    </details>
  );
}
