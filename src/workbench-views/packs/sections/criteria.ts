/** The criteria of the gate: what the model checks, and what people answered. */
import type { Check } from '../../../model/gates/checks.ts';
import type { Block } from '../document.ts';
import type { Telling } from '../telling.ts';

export function criteria(telling: Telling): readonly Block[] {
  const { gate, readiness, words, names, plan } = telling;
  const { columns } = words.criteria;
  return [
    {
      kind: 'table',
      caption: words.criteria.checks,
      columns: [columns.check, columns.result],
      rows: readiness.checks.map((check) => [
        gate.checks.find(({ id }) => id === check.id)?.text ?? check.id,
        resultOf(telling, check),
      ]),
    },
    {
      kind: 'table',
      caption: words.criteria.questions,
      columns: [columns.question, columns.answer, columns.note],
      rows: readiness.questions.map(({ id, answer }) => {
        const answers = plan.answers?.[gate.id] ?? {};
        return [
          gate.questions.find((question) => question.id === id)?.text ?? id,
          answer ? names.answers[answer] : words.criteria.unanswered,
          (Object.hasOwn(answers, id) && answers[id]?.note) || words.noNote,
        ];
      }),
    },
  ];
}

function resultOf({ words, field, list }: Telling, { result, fields }: Check): string {
  if (result !== 'waits') return words.criteria[result];
  return words.criteria.waits(list(fields.map(field)));
}
