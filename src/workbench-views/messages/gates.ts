/** What the gates say: what a check found, what is missing, what speaks against a "go". */

import type { CheckId, GateId } from '../../model/names.ts';
import type { ResultVerdict } from '../../model/results.ts';
import { byLanguage } from '../../words/by-language.ts';
import type { DraftProblem } from '../../workbench/edits/record-decision.ts';

/** What the sentence about a check is made of, in the reader's notation. */
export interface CheckFacts {
  /** The figures of the check by name; those without a value are not in it. */
  readonly figures: Readonly<Record<string, string>>;
  /** The metrics, risks, triggers or conditions that it is about. */
  readonly names: string;
  /** The metrics it is about, each with its value, threshold and verdict. */
  readonly measured: string;
  /** The rollback triggers of the plan, each with its level. */
  readonly lines: string;
  /** The waves of the rollout with their hours. */
  readonly waves: string;
  /** What the plausibility checks say about it. */
  readonly warnings: string;
  /** The first day of week 1. */
  readonly start: string;
}

interface CheckWords {
  readonly passed: (facts: CheckFacts) => string;
  /** Left out where the check either passes or waits. */
  readonly failed?: (facts: CheckFacts) => string;
}

const part = (value: string | undefined, sentence: (value: string) => string): string =>
  value === undefined ? '' : sentence(value);

const lastShare = ({ figures }: CheckFacts) => `The last phase has ${figures.share} active.`;

const checks: Readonly<Record<CheckId, CheckWords>> = {
  'hypothesis-written': { passed: () => 'It is written down.' },
  'metrics-measurable': { passed: ({ names }) => `Each has what a verdict needs: ${names}.` },
  'guardrail-chosen': { passed: ({ names }) => `Watching for harm: ${names}.` },
  'cohort-can-see': {
    passed: ({ figures: { units, required, power } }) =>
      `${units} take part, and ${required} are needed.${part(power, (chance) => ` The chance of seeing an effect the size of the threshold is ${chance}.`)}`,
    failed: ({ figures: { units, required, detectable } }) =>
      `${units} take part, ${required === undefined ? 'and no cohort among this population is large enough' : `but ${required} are needed`}.${part(detectable, (effect) => ` The smallest effect that these can show is ${effect}.`)}`,
  },
  'payback-exists': {
    passed: ({ figures: { net, months, phased, investment } }) =>
      `${net} remains after the run cost. The investment of ${investment} comes back after ${months} at full run rate${part(phased, (time) => `, or ${time} from the start of the phased rollout`)}.`,
    failed: ({ figures: { net } }) =>
      `After the run cost ${net} remains, so the investment never comes back.`,
  },
  'stakeholders-owned': {
    passed: ({ names }) => `Each has somebody who speaks with it: ${names}.`,
  },
  'nothing-implausible': {
    passed: () => 'Nothing in the numbers looks like a slip.',
    failed: ({ warnings }) => warnings,
  },
  'baselines-known': { passed: ({ names }) => `Known for ${names}.` },
  'cohort-chosen': { passed: ({ figures: { units, weeks } }) => `${units} for ${weeks}.` },
  'rollback-defined': { passed: ({ lines }) => `The triggers: ${lines}.` },
  'risks-rated': { passed: ({ names }) => `Rated, with control and owner: ${names}.` },
  'metrics-met': {
    passed: ({ measured }) => `${measured}.`,
    failed: ({ measured }) => `${measured}.`,
  },
  'effect-beyond-uncertainty': {
    passed: ({ figures: { estimate, low, high, margin } }) =>
      `The change is ${estimate}, by chance anything from ${low} to ${high}. The threshold is ${margin}.`,
    failed: ({ names, figures: { estimate, low, high, margin } }) =>
      low === undefined || high === undefined
        ? `For ${names} no interval can be given, so chance cannot be told from effect.`
        : `The change is ${estimate}, by chance anything from ${low} to ${high}. That is not wholly beyond the threshold of ${margin}.`,
  },
  compared: {
    passed: ({ names, figures: { reference } }) => `${names} is held against ${reference}.`,
  },
  'adoption-met': {
    passed: ({ measured }) => `${measured}.`,
    failed: ({ measured }) => `${measured}.`,
  },
  'no-rollback-line-crossed': {
    passed: ({ lines }) => `None was crossed: ${lines}.`,
    failed: ({ names, lines }) => `Beyond its line: ${names}. The triggers: ${lines}.`,
  },
  'risks-acceptable': {
    passed: ({ names }) => `Controlled, owned and none extreme: ${names}.`,
    failed: ({ names }) => `Extreme even after its control: ${names}.`,
  },
  'phases-dated': {
    passed: (facts) => `${lastShare(facts)} Week 1 begins on ${facts.start}.`,
    failed: lastShare,
  },
  'support-covers': {
    passed: ({ waves }) => waves,
    failed: ({ warnings, waves }) => warnings || waves,
  },
  'triggers-for-rollout': {
    passed: ({ lines }) => `The triggers: ${lines}.`,
    failed: ({ names }) =>
      `Would fire although nothing got worse, or not at all: ${names}. Set it beyond the baseline and beyond the pilot’s result.`,
  },
  'freezes-respected': {
    passed: ({ names }) =>
      names === '' ? 'The plan has no freeze.' : `No phase starts in ${names}.`,
  },
  'conditions-met': {
    passed: () => 'No condition is open.',
    failed: ({ names }) => `Still open: ${names}.`,
  },
  'full-share-reached': { passed: lastShare, failed: lastShare },
  'benefit-measured': {
    passed: ({ names, figures: { observed } }) => `${names} in the pilot: ${observed}.`,
  },
};

export const gateMessages = byLanguage({
  en: {
    heading: (id: GateId, title: string) => `${id}: ${title}`,
    decides: 'What is decided',
    deciders: 'Who decides',
    strip: 'The five gates',
    stripItem: (id: GateId, title: string, state: string) => `${id}, ${title}: ${state}`,
    states: {
      passed: 'passed',
      'passed-with-conditions': (open: number) =>
        open === 1 ? 'passed, one condition open' : `passed, ${open} conditions open`,
      stopped: 'no-go',
      ready: 'ready to be decided',
      open: (count: number) => (count === 1 ? 'one thing missing' : `${count} things missing`),
    },

    ready: 'Ready: nothing that this gate asks for is missing.',
    notReady: (count: number) =>
      count === 1
        ? 'Not ready: one thing is missing.'
        : `Not ready: ${count} things are missing, in the order in which one would do them.`,
    passed: (count: number) =>
      count === 0
        ? 'Passed, and nothing that this gate asks for is missing.'
        : count === 1
          ? 'Passed. One thing that this gate asks for is still missing.'
          : `Passed. ${count} things that this gate asks for are still missing.`,
    todos: 'What is missing',
    todo: {
      field: (name: string) => `Fill in: ${name}`,
      check: (text: string) => `Look at: ${text}`,
      question: (text: string) => `Answer: ${text}`,
      artifact: (title: string) => `Bring: ${title}`,
      sectorArtifact: (title: string, sector: string) => `Bring: ${title} (${sector})`,
      gate: (name: string) => `Pass the gate before: ${name}`,
    },
    /** Fields by plan path that are not numbers, or that a check names as a whole. */
    fields: {
      hypothesis: () => 'The hypothesis',
      metrics: () => 'The metrics: one primary, a guardrail, adoption',
      stakeholders: () => 'The groups that are affected',
      'stakeholders.*.owner': (name: string) => `Who speaks with ${name}`,
      'metrics.*.threshold': (name: string) => `${name}: the threshold`,
      'metrics.*.weekly': (name: string) => `${name}: the weeks of the pilot`,
      'metrics.*.observed.against': (name: string) =>
        `${name}: what the pilot is compared with, a control group or the weeks before`,
      'benefit.metric': () => 'Which metric the benefit comes from',
      rollback: () =>
        'Rollback triggers: one on the primary metric or the one that pays, one on a guardrail',
      'rollback.*': (name: string) => `The rollback trigger on ${name}`,
      risks: () => 'The risks',
      'risks.*.likelihood': (name: string) => `${name}: likelihood`,
      'risks.*.impact': (name: string) => `${name}: impact`,
      'risks.*.control': (name: string) => `${name}: control`,
      'risks.*.owner': (name: string) => `${name}: owner of the control`,
      'risks.*.residual': (name: string) => `${name}: what remains after the control`,
      'rollout.phases': () => 'The phases of the rollout',
      'rollout.freezes': () => 'The freezes: in retail, the peak season at least',
      'rollout.freezes.*.from': (name: string) => `${name}: its first day`,
      'rollout.freezes.*.to': (name: string) => `${name}: its last day`,
      'decisions.*.*.conditions.*.met': (name: string) => `The condition “${name}”`,
    },

    checked: 'Checked from the plan',
    checkedHelp: 'The workbench works these out by itself, at every change of the plan.',
    checks,
    waits: (fields: string) => `It waits for: ${fields}.`,
    failed: (fields: string) => `This does not hold. Look at: ${fields}.`,
    wave: (week: string, units: string, training: string, support: string) =>
      `Week ${week} adds ${units}: training ${training}, support ${support}`,
    hours: (needed: string, available: string) => `${needed} of ${available}`,
    measured: (name: string, value: string, threshold: string, verdict: string) =>
      `${name} ${value} (threshold ${threshold}: ${verdict})`,
    /** In the middle of a sentence. */
    verdicts: {
      met: 'met',
      missed: 'missed',
      inconclusive: 'inconclusive',
      'not-measured': 'not measured',
      'no-threshold': 'no threshold',
    } satisfies Record<ResultVerdict, string>,
    line: (name: string, level: string) => `${name} at ${level}`,

    questions: 'Key questions',
    questionsHelp: 'For people to answer, from the evidence.',
    answer: 'Answer',
    covers: (criterion: string, result: string) => `Checked from the plan. ${result}: ${criterion}`,
    note: 'Note',

    artifacts: 'Artifacts',
    artifactsHelp: 'What is brought to the gate. The documents stay where they are.',
    ofSector: (sector: string) => `Asked for in ${sector}`,
    status: 'Status',
    markDone: 'Mark done',
    markDoneWhat: (artifact: string) => `Mark done: ${artifact}`,
    nowDone: (artifact: string) => `${artifact} is done.`,
    details: 'Link, owner, date, note',
    detailsOf: (artifact: string) => ` of ${artifact}`,
    link: 'Link or reference',
    linkHelp: 'Where the document is to be found. A web or mail address can be followed from here.',
    owner: 'Owner',
    usualOwner: (role: string) => `${role} (as the framework has it)`,
    ownedBy: (role: string) => `Owner: ${role}`,
    date: 'Date',
    dateHelp: 'When it was finished or last changed.',
    dateProblem: 'A date from 2000 to 2199 is needed. The one before still counts.',

    decision: 'Decision',
    decided: (decision: string, date: string, role: string) => `${decision}: ${date}, ${role}`,
    write: 'What was decided',
    dateOfDecision: 'Date of the decision',
    signs: 'Who signs',
    conditions: 'Conditions',
    conditionsHelp: 'What must be done, and by when. An open one holds G4 and G5.',
    condition: (number: string) => `Condition ${number}`,
    conditionText: 'What must be done',
    due: 'By when',
    dueOn: (date: string) => `by ${date}`,
    addCondition: 'Add a condition',
    removeCondition: (number: string) => `Remove condition ${number}`,
    conditionRemoved: (number: string) => `Condition ${number} removed.`,
    conditionAdded: 'A condition was added.',
    reason: 'Reason',
    reasonHelp: 'What the deciders found decisive.',
    reasonNeeded: 'Something speaks against a go, so its reason is needed in writing.',
    against: 'This speaks against a go',
    record: 'Record the decision',
    recorded: (decision: string) => `Recorded: ${decision}.`,
    notRecorded: 'Not recorded yet. What is typed is kept; see the fields that are marked.',
    revise: 'Revise the decision',
    reviseHelp: 'The one above stays in the history.',
    cancel: 'Leave it as it was',
    history: 'Earlier decisions',
    openThen: 'Open when it was decided',
    problems: {
      'no-decision': 'Choose go, go with conditions, or no-go.',
      'no-date': 'A date from 2000 to 2199 is needed.',
      'no-conditions': 'Add what must be done, or choose go.',
      'empty-condition': 'Write what must be done, or remove the condition.',
      'no-due-date': 'A date from 2000 to 2199 is needed, or none.',
      'no-reason': 'Write why it is a go although the points above are open.',
      'too-long': 'This is longer than 5,000 characters. Shorten it, or link to a document.',
    } satisfies Record<DraftProblem, string>,
  },
});
