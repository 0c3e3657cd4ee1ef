/** A list's rules as a table that people read, with or without a script. */
import type { DecisionList, Questions } from '../../model/decision-list.ts';
import { type ChooserWords, chooserWords } from './messages.ts';

export interface RuleRow {
  readonly id: string;
  readonly when: readonly { readonly question: string; readonly answers: string }[];
  readonly outcome: string;
  readonly because: string;
}

export const ruleRows = (
  { rules }: DecisionList<Questions, string>,
  words: ChooserWords,
): readonly RuleRow[] =>
  rules.map(({ outcome, because, when }) => ({
    id: because,
    when: Object.entries(when).map(([question, answers]) => ({
      question: words.questions[question]?.asks ?? question,
      answers: (answers ?? [])
        .map((answer) => words.questions[question]?.answers[answer] ?? answer)
        .join(chooserWords.or),
    })),
    outcome: words.outcomes[outcome]?.title ?? outcome,
    because: words.because[because] ?? because,
  }));
