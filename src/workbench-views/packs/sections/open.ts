/** What the gate still lacks, in the order in which one would do it. */
import { artifactsOf } from '../../../model/framework.ts';
import type { Todo } from '../../../model/gates/todo.ts';
import { type Block, list, text } from '../document.ts';
import type { Telling } from '../telling.ts';

export function open(telling: Telling): readonly Block[] {
  const points = openPoints(telling);
  const { words } = telling;
  return points.length > 0 ? [list(points)] : [text(words.open.none)];
}

export const openPoints = (telling: Telling): readonly string[] =>
  telling.readiness.todo.map((todo) => inWords(telling, todo));

function inWords(telling: Telling, todo: Todo): string {
  const { words, gate, framework, plan, field } = telling;
  switch (todo.kind) {
    case 'field':
      return words.open.field(field(todo.path));
    case 'check':
      return words.open.check(gate.checks.find(({ id }) => id === todo.id)?.text ?? todo.id);
    case 'question':
      return words.open.question(gate.questions.find(({ id }) => id === todo.id)?.text ?? todo.id);
    case 'artifact': {
      const artifacts = artifactsOf(framework, gate.id, plan.sector);
      return words.open.artifact(artifacts.find(({ id }) => id === todo.id)?.title ?? todo.id);
    }
    case 'gate':
      return words.open.gate(todo.id);
  }
}
