/** The plan path at which one does what a gate lacks. */
import type { Todo } from '../../model/gates/todo.ts';
import type { GateReadiness } from '../../model/gates.ts';

/**
 * A check that failed is mended at the first field that it names.
 *
 * @returns undefined where it is no value of the plan: a gate before this one
 */
export function pathOf(todo: Todo, { gate, checks }: GateReadiness): string | undefined {
  switch (todo.kind) {
    case 'field':
      return todo.path;
    case 'check':
      return checks.find(({ id }) => id === todo.id)?.fields[0];
    case 'question':
      return `answers.${gate}.${todo.id}`;
    case 'artifact':
      return `evidence.${gate}.${todo.id}`;
    case 'gate':
      return undefined;
  }
}
