/** What the exercises say around their own texts. */
import type { Call, CallReason } from '../../model/call.ts';

type Values<Name extends string> = Readonly<Record<Name, string>>;

export const quizWords = {
  round: ({ number, title }: Values<'number' | 'title'>) => `Round ${number}: ${title}`,
  look: ({ look }: Values<'look'>) => `Look here first: ${look}`,
  table: ({ title }: Values<'title'>) => `Results of “${title}”`,
  metric: 'Metric',
  asked: 'Asked for',
  result: 'Result',
  against: 'Against',
  measured: 'Measured on',
  interval: 'Interval',
  nothing: 'Nothing',
  unknown: 'Not known',
  comparisons: {
    control: ({ value }: Values<'value'>) => `${value}, control group`,
    before: ({ value }: Values<'value'>) => `${value}, weeks before`,
    baseline: ({ value }: Values<'value'>) => `${value}, baseline`,
    level: () => 'The level asked for',
  },
  rollback: ({ metric, level }: Values<'metric' | 'level'>) =>
    `Rollback was promised for ${metric} ${level}.`,
  money: ({ benefit, run, net, investment }: Values<'benefit' | 'run' | 'net' | 'investment'>) =>
    `At this result the benefit is ${benefit} and the run cost ${run}, which leaves ${net} against an investment of ${investment}.`,
  question: 'What do you say at gate 3?',
  calls: { go: 'Go', remediate: 'Remediate', stop: 'Stop' } satisfies Record<Call, string>,
  why: 'What decides it?',
  reasons: {
    money: 'The money',
    comparison: 'What it was compared with',
    chance: 'Missing spread: it may be chance',
    nothing: 'Nothing stands against it',
  },
  submit: 'Compare with the model',
  verdict: 'The model’s verdict',
  because: {
    'all-met': () =>
      'every threshold that decides is met by the whole interval, against a group that went without, and it pays.',
    'rollback-line-crossed': ({ metrics }) => `a rollback line was crossed by ${metrics}.`,
    'guardrail-missed': ({ metrics }) => `a guardrail was not kept: ${metrics}.`,
    'primary-missed': ({ metrics }) => `the whole interval of ${metrics} misses the threshold.`,
    'adoption-missed': ({ metrics }) => `too few use it: ${metrics}.`,
    'guardrail-inconclusive': ({ metrics }) =>
      `it is open whether a guardrail was kept: ${metrics}.`,
    'primary-inconclusive': ({ metrics }) =>
      `the interval of ${metrics} reaches across the threshold.`,
    'adoption-inconclusive': ({ metrics }) => `it is open whether enough use it: ${metrics}.`,
    'no-primary': () => 'there is no primary metric.',
    'no-threshold': ({ metrics }) => `nothing was asked of ${metrics}.`,
    'not-measured': ({ metrics }) => `there is no result for ${metrics}.`,
    'chance-open': ({ metrics }) =>
      `values alone meet the thresholds, and chance is not ruled out for ${metrics}.`,
    'never-pays': () => 'every threshold that decides is met, and it brings in less than it costs.',
    'over-time': ({ metrics }) =>
      `${metrics} was compared with an earlier time, so the cause of the change stays open.`,
  } satisfies Record<CallReason, (values: Values<'metrics'>) => string>,
  says: ({ call, because }: Values<'call' | 'because'>) => `${call}: ${because}`,
  missed: 'What most people miss',
  next: 'What to do next',
  read: 'Read',
  /** Filled in by the script. */
  agree: ({ call }: Values<'call'>) => `You and the model say the same: ${call}.`,
  differ: ({ yours, call }: Values<'yours' | 'call'>) =>
    `You say ${yours}, the model says ${call}.`,
  reasonAgrees: 'You found what decides it.',
  reasonDiffers: 'Something else decides it; it is below.',
  score: 'Your score',
  open: 'Answer the rounds above, and your score stands here.',
  scored: ({
    answered,
    total,
    calls,
    reasons,
  }: Values<'answered' | 'total' | 'calls' | 'reasons'>) =>
    `${answered} of ${total} rounds answered. The verdict agrees in ${calls}, the reason in ${reasons}.`,
  readOn: 'Worth reading after the rounds in which you and the model differ',
  again: 'Start again',
};

export const tabletopWords = {
  choices: 'What do you do?',
  number: ({ number }: Values<'number'>) => `${number}.`,
  place: ({ number, clock }: Values<'number' | 'clock'>) => `${number} (${clock})`,
  leadsTo: ({ place }: Values<'place'>) => `Goes on at ${place}.`,
  bestChoice: 'Good practice.',
  costs: ({ costs }: Values<'costs'>) => `It costs: ${costs}`,
  why: ({ why }: Values<'why'>) => `What good looks like: ${why}`,
  ending: ({ title }: Values<'title'>) => `Ending: ${title}`,
  debrief: 'Debrief',
  read: 'Read',
  /** Filled in by the script. */
  you: ({ says }: Values<'says'>) => `You: ${says}`,
  log: 'What happened so far',
  back: 'Take the last choice back',
  restart: 'Start again',
  yours: 'Your choices',
  chosen: ({ clock, says }: Values<'clock' | 'says'>) => `${clock}. You: ${says}`,
  asGood: ({ why }: Values<'why'>) => `That is what good looks like. ${why}`,
  better: ({ says, why }: Values<'says' | 'why'>) => `Better: ${says} ${why}`,
  tally: ({ good, total }: Values<'good' | 'total'>) =>
    `${good} of your ${total} choices were those of good practice.`,
};
