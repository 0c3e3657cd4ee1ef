/** The choosers over all combinations of answers, against what the playbooks say. */
import { describe, expect, test } from 'vitest';
import {
  type AnswersTo,
  choose,
  type DecisionList,
  type Questions,
} from '../../src/model/decision-list.ts';
import { rolloutShapeList } from '../../src/model/rollout-shape.ts';
import { strategyList, strategyQuestions } from '../../src/model/strategy.ts';

function combinations<Q extends Questions>(questions: Q): AnswersTo<Q>[] {
  return Object.entries(questions).reduce<Record<string, string>[]>(
    (known, [question, options]) =>
      known.flatMap((answers) => options.map((answer) => ({ ...answers, [question]: answer }))),
    [{}],
  ) as AnswersTo<Q>[];
}

type Answers = AnswersTo<typeof strategyQuestions>;
const everyAnswer = combinations(strategyQuestions);
const strategyFor = (answers: Answers) => choose(strategyList, answers).outcome;

const contactCenter: Answers = {
  goal: 'readiness',
  production: 'yes',
  harm: 'correctable',
  reach: 'staff',
  expertise: 'enough',
};

const lists: readonly (readonly [string, DecisionList<Questions, string>])[] = [
  ['strategy', strategyList],
  ['rollout shape', rolloutShapeList],
];

describe.each(lists)('the %s', (_, list) => {
  const answers = combinations(list.questions);

  test('is chosen for every combination of answers, and every outcome is reached', () => {
    const outcomes = answers.map((given) => choose(list, given).outcome);
    expect(outcomes).toHaveLength(
      Object.values(list.questions).reduce((product, options) => product * options.length, 1),
    );
    expect(new Set(outcomes)).toEqual(new Set(list.outcomes));
  });

  test('every rule decides for some answers', () => {
    const reasons = new Set(answers.map((given) => choose(list, given).because));
    expect([...reasons].toSorted()).toEqual(list.rules.map(({ because }) => because).toSorted());
  });

  test('a tip is one other answer that leads where it says, and no such answer is left out', () => {
    for (const given of answers) {
      const { outcome, tips } = choose(list, given);
      const elsewhere = answers
        .filter((other) => differences(given, other).length === 1)
        .filter((other) => choose(list, other).outcome !== outcome);
      expect(tips).toHaveLength(elsewhere.length);
      for (const tip of tips)
        expect(choose(list, { ...given, [tip.question]: tip.answer }).outcome).toBe(tip.outcome);
    }
  });

  test('what else is called for names each other outcome once, by a rule that has conditions', () => {
    const conditions = new Map(list.rules.map(({ because, when }) => [because, Object.keys(when)]));
    for (const given of answers) {
      const { outcome, also } = choose(list, given);
      for (const { because } of also) expect(conditions.get(because)).not.toEqual([]);
      const named = also.map((entry) => entry.outcome);
      expect(named).not.toContain(outcome);
      expect(new Set(named).size).toBe(named.length);
    }
  });
});

const differences = (a: Record<string, string>, b: Record<string, string>): string[] =>
  Object.keys(a).filter((key) => a[key] !== b[key]);

describe('the strategy', () => {
  test('more harm never leads away from shadow deployment', () => {
    const { harm } = strategyQuestions;
    for (const answers of everyAnswer.filter((given) => strategyFor(given) === 'shadow'))
      for (const more of harm.slice(harm.indexOf(answers.harm)))
        expect(strategyFor({ ...answers, harm: more })).toBe('shadow');
  });

  test('a wider reach never leads away from shadow deployment', () => {
    const { reach } = strategyQuestions;
    for (const answers of everyAnswer.filter((given) => strategyFor(given) === 'shadow'))
      for (const wider of reach.slice(reach.indexOf(answers.reach)))
        expect(strategyFor({ ...answers, reach: wider })).toBe('shadow');
  });

  test('fewer skills never lead from a vendor to doing it alone', () => {
    const { expertise } = strategyQuestions;
    for (const answers of everyAnswer.filter((given) => strategyFor(given) === 'vendor'))
      for (const fewer of expertise.slice(expertise.indexOf(answers.expertise)))
        expect(strategyFor({ ...answers, expertise: fewer })).toBe('vendor');
  });

  test('without a threshold, or without production ahead, it is loops whatever else is said', () => {
    const open = everyAnswer.filter(
      ({ goal, production }) => goal === 'usefulness' || production === 'no',
    );
    expect(new Set(open.map(strategyFor))).toEqual(new Set(['loops']));
  });

  test('a copilot for staff that can be corrected goes straight to the staircase', () => {
    expect(strategyFor(contactCenter)).toBe('staircase');
  });

  test('the same in front of customers runs in shadow first, and then on the staircase', () => {
    const { outcome, because, also } = choose(strategyList, { ...contactCenter, reach: 'outside' });
    expect({ outcome, because }).toEqual({ outcome: 'shadow', because: 'harm-outside' });
    expect(also.map((entry) => entry.outcome)).toEqual(['staircase']);
  });

  test('the hospital of the playbook needs loops, then shadow and a vendor, then the staircase', () => {
    const { outcome, also } = choose(strategyList, {
      goal: 'usefulness',
      production: 'yes',
      harm: 'serious',
      reach: 'staff',
      expertise: 'none',
    });
    expect([outcome, ...also.map((entry) => entry.outcome)]).toEqual([
      'loops',
      'shadow',
      'vendor',
      'staircase',
    ]);
  });
});

test('what is no candidate for production is never led to the staircase', () => {
  for (const answers of everyAnswer.filter(({ production }) => production === 'no')) {
    const { outcome, also } = choose(strategyList, answers);
    expect([outcome, ...also.map((entry) => entry.outcome)]).not.toContain('staircase');
  }
});

test('every reason for steps is named, the weightiest first', () => {
  const fines = {
    undo: 'lasting',
    detection: 'weeks',
    appetite: 'beyond',
    criticality: 'day',
    capacity: 'waves',
  } as const;
  const { because, further } = choose(rolloutShapeList, fines);
  expect([because, ...further]).toEqual(['late-and-lasting', 'beyond-appetite', 'people-in-waves']);
});

test('an answer that asks for steps never calls for a big bang as well', () => {
  for (const answers of combinations(rolloutShapeList.questions))
    expect(choose(rolloutShapeList, answers).also).toEqual([]);
});

describe('the rollout shape of the leasing company’s mailbox', () => {
  test('mileage reports go all at once, fines in steps', () => {
    const mileage = {
      undo: 'minutes',
      detection: 'weeks',
      appetite: 'inside',
      criticality: 'day',
      capacity: 'week',
    } as const;
    expect(choose(rolloutShapeList, mileage).outcome).toBe('big-bang');
    const fines = { ...mileage, undo: 'lasting' } as const;
    expect(choose(rolloutShapeList, fines)).toMatchObject({
      outcome: 'phased',
      because: 'late-and-lasting',
    });
  });
});

test('a list without a rule for everything says so', () => {
  const list = { questions: { a: ['yes', 'no'] }, outcomes: ['x'], rules: [] } as const;
  expect(() => choose(list, { a: 'yes' })).toThrow(/No rule applies/);
});
