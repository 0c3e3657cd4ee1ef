/** The way to where one does what a gate lacks: a field, a question, an artifact, another gate. */
import type { ReactNode } from 'react';
import type { Todo } from '../../model/gates/todo.ts';
import type { GateReadiness } from '../../model/gates.ts';
import { hrefOf } from '../state/places.ts';
import { pathOf } from '../state/todo-path.ts';
import { FieldLink } from './FieldLink.tsx';

interface Props {
  readonly todo: Todo;
  readonly readiness: GateReadiness;
  /** The name of the field, where there is none. */
  readonly children?: ReactNode;
}

export function TodoLink({ todo, readiness, children }: Props) {
  const path = pathOf(todo, readiness);
  if (path !== undefined) return <FieldLink path={path}>{children}</FieldLink>;
  const gate = todo.kind === 'gate' ? todo.id : readiness.gate;
  return <a href={hrefOf({ part: 'gate', gate })}>{children}</a>;
}
