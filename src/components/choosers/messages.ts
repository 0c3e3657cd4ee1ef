/** What the choosers ask and answer. Every code of their rules has its sentence here. */
import type { chooserIds } from '../../checks/rules/component-values.ts';
import type { DecisionList, Questions } from '../../model/decision-list.ts';
import { type RolloutShape, rolloutShapeList } from '../../model/rollout-shape.ts';
import { type Strategy, strategyList } from '../../model/strategy.ts';

interface OutcomeWords {
  readonly title: string;
  readonly says: string;
  readonly good: string;
  readonly watch: string;
  readonly after: string;
  /** The page that says more, by its id, and what its link says. */
  readonly page: { readonly id: string; readonly title: string };
}

export interface ChooserWords<Outcome extends string = string> {
  readonly name: string;
  readonly answer: (values: { readonly outcome: string }) => string;
  readonly questions: Readonly<
    Record<string, { readonly asks: string; readonly answers: Readonly<Record<string, string>> }>
  >;
  readonly outcomes: Readonly<Record<Outcome, OutcomeWords>>;
  readonly because: Readonly<Record<string, string>>;
}

const strategy: ChooserWords<Strategy> = {
  name: 'Pilot strategy',
  answer: ({ outcome }) => `Begin with: ${outcome}`,
  questions: {
    goal: {
      asks: 'What do you have to learn next?',
      answers: {
        usefulness: 'Whether it is of use at all; we could not write a threshold yet',
        feasibility: 'Whether it can be built with our data and systems',
        safety: 'Whether it errs rarely enough',
        readiness: 'Whether people, support and systems are ready for it',
      },
    },
    production: {
      asks: 'Will it be used in production if it works?',
      answers: { yes: 'Yes', unsure: 'Perhaps', no: 'No, it is an exploration' },
    },
    harm: {
      asks: 'What can a wrong output do before a person stops it?',
      answers: {
        little: 'Waste some minutes',
        correctable: 'Cause harm that can be put right',
        serious: 'Injure somebody, cost a lot, or do what cannot be taken back',
      },
    },
    reach: {
      asks: 'Who acts on its outputs?',
      answers: {
        team: 'Only the people who try it',
        staff: 'Colleagues who can judge an output',
        outside: 'Customers, patients or citizens, or nobody checks',
      },
    },
    expertise: {
      asks: 'Do you have the people to build and judge it?',
      answers: { enough: 'Yes', some: 'Some of them', none: 'No' },
    },
  },
  outcomes: {
    staircase: {
      title: 'The staircase',
      says: 'Go through the five stages, and bring to each gate what it asks for.',
      good: 'Thresholds are written before anything is measured, and a named person may say no at each gate.',
      watch: 'A sponsor who does not back a no, and paperwork out of proportion to the risk.',
      after: 'After G5 the automation is in operation, with triggers that stay armed.',
      page: { id: 'staircase', title: 'The five stages' },
    },
    loops: {
      title: 'Lean experiment loops',
      says: 'Test one belief at a time, in days, with volunteers and without effect outside the team.',
      good: 'Each loop has a belief, an end date and a line in the log; no personal data without approval.',
      watch:
        'An experiment that people start to rely on, and its results taken for pilot evidence.',
      after:
        'Once you can write a threshold, enter the staircase at G1 and build it again properly.',
      page: {
        id: 'playbooks/hypothesis-and-success-metrics',
        title: 'From a belief to a threshold',
      },
    },
    vendor: {
      title: 'Vendor-assisted pilot',
      says: 'Take a vendor in for the build, on your thresholds, with your access to raw data and logs.',
      good: 'The contract names exit criteria, data handling, knowledge transfer and the price at full volume.',
      watch:
        'The party that measures also sells. Recompute one headline figure from raw data yourself.',
      after: 'Enter at G1 with your own hypothesis, and ask for the vendor’s evidence at G2.',
      page: { id: 'playbooks/procurement', title: 'What to put into the contract' },
    },
    shadow: {
      title: 'Shadow deployment',
      says: 'Let it receive real cases while nobody acts on its outputs, and compare them with what people decide.',
      good: 'Inputs, timing and version are those of production, and somebody reviews the disagreements every week.',
      watch:
        'A shadow that differs from production, and the belief that it shows how people will use it.',
      after:
        'Bring the comparison to G2, then run a pilot with users: G3 needs adoption, which shadow cannot show.',
      page: { id: 'playbooks/sandboxes', title: 'Environments and parity' },
    },
  },
  because: {
    'no-threshold-yet': 'You cannot write a threshold yet, so find out first what it is good for.',
    'never-in-production':
      'Nothing of it is meant for production, so gates would cost more than they protect.',
    'serious-harm': 'A wrong output could do serious harm before a person stops it.',
    'harm-outside': 'Wrong outputs would reach people outside whom nobody protects by checking.',
    'safety-asked': 'You ask how often it errs, and an error does harm while you find out.',
    'nobody-to-build': 'You lack the people to build and judge it.',
    'feasibility-with-help':
      'You ask whether it can be built, and have only some of the people to build it.',
    'for-production':
      'It may go to production, and only a process with gates and evidence should take it there.',
  },
};

const rolloutShape: ChooserWords<RolloutShape> = {
  name: 'Rollout shape',
  answer: ({ outcome }) => `Roll out: ${outcome}`,
  questions: {
    undo: {
      asks: 'What does it take to undo a wrong case?',
      answers: {
        minutes: 'Minutes, and nothing to repair',
        lasting: 'More: letters, payments or records stay',
      },
    },
    detection: {
      asks: 'When does a fault show?',
      answers: { hours: 'Within hours', weeks: 'Days or weeks later' },
    },
    appetite: {
      asks: 'Is the worst plausible fault acceptable at full volume?',
      answers: { inside: 'Yes', beyond: 'Only at a part of the volume' },
    },
    criticality: {
      asks: 'How long can the work stop?',
      answers: { day: 'A day', hour: 'Not even for hours' },
    },
    capacity: {
      asks: 'Can everyone be trained and supported in one week?',
      answers: { week: 'Yes', waves: 'No, only some at a time' },
    },
  },
  outcomes: {
    'big-bang': {
      title: 'All at once',
      says: 'Switch everybody on together, on a quiet day with full staffing.',
      good: 'It ran in shadow at full volume, the way back is rehearsed, and the next morning has a decision point.',
      watch: 'The rollback is your only step back. Never before a holiday or a close.',
      after: 'Decide the next morning, by criteria on paper: stay or return.',
      page: { id: 'playbooks/rollback', title: 'Rollback triggers and rehearsal' },
    },
    phased: {
      title: 'In steps',
      says: 'Switch on a part, hold at least as long as a fault takes to show, review, then take the next step.',
      good: 'Each step teaches something new, and a named person decides it by criteria set beforehand.',
      watch:
        'Holds shorter than the time until a fault shows. Then the steps only delay the benefit.',
      after: 'Compute what the steps cost and what they spare, and choose hold times from that.',
      page: { id: 'calculators/rollout', title: 'What going step by step costs' },
    },
  },
  because: {
    'late-and-lasting':
      'What goes wrong shows late and cannot be undone, which rules out a big bang.',
    'beyond-appetite': 'At full volume the worst plausible fault is more than you accept.',
    'hourly-process': 'People depend on this work by the hour.',
    'people-in-waves': 'Trainers, support or leads limit how many can start together.',
    'nothing-against':
      'A fault is bearable at full volume, and people can take the change in one week.',
  },
};

export type ChooserId = (typeof chooserIds)[number];

export interface Chooser {
  readonly list: DecisionList<Questions, string>;
  readonly words: ChooserWords;
}

export const choosers: Readonly<Record<ChooserId, Chooser>> = {
  strategy: { list: strategyList, words: strategy },
  'rollout-shape': { list: rolloutShapeList, words: rolloutShape },
};

export const chooserWords = {
  open: ({ count }: { count: number }) =>
    count === 1 ? 'One question is left.' : `${count} questions are left.`,
  also: 'Your answers also call for',
  alsoEntry: ({ outcome, because }: { outcome: string; because: string }) =>
    `${outcome}: ${because}`,
  tips: 'Each of these answers alone would change it',
  tip: ({ question, answer, outcome }: { question: string; answer: string; outcome: string }) =>
    `${question} “${answer}” leads to: ${outcome}`,
  clear: 'Clear the answers',
  shared: 'The address of this page holds your answers, so you can send it to somebody.',
  good: 'What good looks like',
  watch: 'Watch out for',
  after: 'What comes after',
  outcomes: 'The outcomes',
  rules: 'The rules: the first that applies decides',
  rule: 'When',
  leads: 'Then',
  otherwise: 'Otherwise',
  or: ' or ',
  because: 'Because',
};
