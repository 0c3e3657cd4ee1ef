/** A number of the plan: the calculators' field, the page that explains it, and where it comes from. */
import { labelOf } from '../../calculators/explain.ts';
import { Field } from '../../calculators/parts/Field.tsx';
import { useWorkbench } from '../state/workbench.ts';
import { ExplainedBy } from './ExplainedBy.tsx';
import { Origin } from './Origin.tsx';

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
        {...(label !== undefined && { label })}
        {...(help !== undefined && { help })}
        {...(slider && { slider })}
      />
      <div className="bench-about">
        {page && <ExplainedBy page={page} what={name} />}
        <Origin key={path} path={path} name={name} />
      </div>
    </div>
  );
}
