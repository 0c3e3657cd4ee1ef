/**
 * A decision by a list of rules: the first one whose conditions the answers meet decides. What a
 * list decides can be read as a table, and a person can see which answer would have changed it.
 */
export type Questions = Readonly<Record<string, readonly string[]>>;

export type AnswersTo<Q extends Questions> = { readonly [Key in keyof Q]: Q[Key][number] };

export interface Rule<Q extends Questions, Outcome extends string> {
  readonly outcome: Outcome;
  /** The code of its reason, unique in the list. */
  readonly because: string;
  /** For each question named, the answers with which it applies; without any, it always does. */
  readonly when: { readonly [Key in keyof Q]?: readonly Q[Key][number][] };
}

export interface DecisionList<Q extends Questions, Outcome extends string> {
  readonly questions: Q;
  readonly outcomes: readonly Outcome[];
  readonly rules: readonly Rule<Q, Outcome>[];
}

/** One other answer that alone leads elsewhere. */
export interface Tip<Outcome extends string> {
  readonly question: string;
  readonly answer: string;
  readonly outcome: Outcome;
}

export interface Choice<Outcome extends string> {
  readonly outcome: Outcome;
  readonly because: string;
  /** The reasons of further rules that lead to the same. */
  readonly further: readonly string[];
  /**
   * What the answers also call for, in the order of the rules, each outcome once. A rule without
   * conditions is called for by no answer.
   */
  readonly also: readonly { readonly outcome: Outcome; readonly because: string }[];
  readonly tips: readonly Tip<Outcome>[];
}

/** Domain: an answer to every question, and a list with a rule for whatever is answered. */
export function choose<Q extends Questions, Outcome extends string>(
  list: DecisionList<Q, Outcome>,
  answers: AnswersTo<Q>,
): Choice<Outcome> {
  const [first, ...rest] = applying(list, answers);
  if (!first)
    throw new RangeError('No rule applies: the list must have one for whatever is answered.');
  const { outcome, because } = first;
  const others = rest.filter((rule, index) => {
    const same = (other: Rule<Q, Outcome>) => other.outcome === rule.outcome;
    const called = Object.keys(rule.when).length > 0;
    return called && rule.outcome !== outcome && rest.findIndex(same) === index;
  });
  return {
    outcome,
    because,
    further: rest.filter((rule) => rule.outcome === outcome).map(({ because }) => because),
    also: others.map(({ outcome, because }) => ({ outcome, because })),
    tips: tipsFor(list, answers, outcome),
  };
}

const applying = <Q extends Questions, Outcome extends string>(
  { rules }: DecisionList<Q, Outcome>,
  answers: AnswersTo<Q>,
) =>
  rules.filter(({ when }) =>
    Object.entries(when).every(([question, allowed]) => allowed?.includes(answers[question] ?? '')),
  );

function tipsFor<Q extends Questions, Outcome extends string>(
  list: DecisionList<Q, Outcome>,
  answers: AnswersTo<Q>,
  chosen: Outcome,
): Tip<Outcome>[] {
  return Object.entries(list.questions).flatMap(([question, options]) =>
    options.flatMap((answer) => {
      const outcome = applying(list, { ...answers, [question]: answer })[0]?.outcome;
      return outcome === undefined || outcome === chosen ? [] : [{ question, answer, outcome }];
    }),
  );
}
