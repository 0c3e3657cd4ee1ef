/** The criteria of the gate: what the model checks, and what people answered. */

import type { PackCheck } from '../../evidence-pack/document.ts';
import { packMessages } from '../../messages/pack.ts';
import type { Block } from '../document.ts';
import type { Telling } from '../telling.ts';

export function criteria(telling: Telling): readonly Block[] {
  const { pack, words, locale } = telling;
  const { sections, columns } = packMessages(locale);
  return [
    {
      kind: 'table',
      caption: sections.checks,
      columns: [columns.check, columns.result],
      rows: pack.checks.map((check) => [check.text, resultOf(telling, check)]),
    },
    {
      kind: 'table',
      caption: sections.questions,
      columns: [columns.question, columns.answer, columns.note],
      rows: pack.questions.map(({ text, answer, note = words.noValue }) => [text, answer, note]),
    },
  ];
}

/** Fields that a check waits for are named; those of one that failed stand among the open points. */
const resultOf = ({ words, list }: Telling, { code, result, fields }: PackCheck): string =>
  code === 'waits' && fields.length > 0 ? words.criteria.waits(list(fields)) : result;
