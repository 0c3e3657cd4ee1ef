/** A number of the plan: the calculators’ field, and what stands below it. */
import { labelOf } from '../../calculators/explain.ts';
import { Field } from '../../calculators/parts/Field.tsx';
import { useWorkbench } from '../state/workbench.ts';
import { About } from './About.tsx';

interface Props {
  readonly path: string;
  readonly label?: string;
  readonly help?: string;
  readonly page?: string;
  readonly slider?: boolean;
}

export function NumberField({ path, label, help, page, slider }: Props) {
  const { plan, locale } = useWorkbench();
  const name = label ?? labelOf(`plan.${path}`, plan, locale);
  return (
    <div className="bench-field">
      <Field
        path={path}
        reasoned
        {...(label !== undefined && { label })}
        {...(help !== undefined && { help })}
        {...(slider && { slider })}
      />
      <About path={path} name={name} {...(page !== undefined && { page })} />
    </div>
  );
}
