/** The way to a field of the plan, wherever in the workbench it is typed. */
import type { ReactNode } from 'react';
import { fieldName } from '../state/field-name.ts';
import { goToField } from '../state/go-to-field.ts';
import { placeOf } from '../state/place-of.ts';
import { hrefOf } from '../state/places.ts';
import { useWorkbench } from '../state/workbench.ts';

interface Props {
  readonly path: string;
  /** The field's own name unless given. */
  readonly children?: ReactNode;
}

export function FieldLink({ path, children }: Props) {
  const { plan, locale } = useWorkbench();
  return (
    <a href={hrefOf(placeOf(path))} onClick={() => goToField(path)}>
      {children ?? fieldName(path, plan, locale)}
    </a>
  );
}
