/** What an evidence pack says. */
import { byLanguage } from '../../calculators/messages/by-language.ts';
import type { Benefit } from '../../model/money/benefit.ts';
import type { Plan } from '../../model/plan.ts';
import type { ResultOutcome } from '../../model/results/outcome.ts';
import type { SectionId } from '../packs/document.ts';

type Values = Readonly<Record<string, string>>;
type Comparison = NonNullable<Plan['cohort']>['comparison'];

const sections: Readonly<Record<SectionId, string>> = {
  summary: 'Summary for the committee',
  decision: 'Decision',
  criteria: 'Criteria of the gate',
  problem: 'Problem and hypothesis',
  metrics: 'What counts as success',
  results: 'Results of the pilot',
  cohort: 'Size of the pilot',
  money: 'Money',
  rollout: 'Rollout',
  rollback: 'What stops it',
  risks: 'Risks',
  stakeholders: 'Stakeholders',
  artifacts: 'Required evidence',
  open: 'Open points',
  assumptions: 'Assumptions',
  warnings: 'What looks implausible',
  figures: 'How the figures are computed',
};

const points = (count: number): string => (count === 1 ? 'one point is' : `${count} points are`);

export const paperMessages = byLanguage({
  en: {
    sections,
    head: (gate: string) => `Evidence pack, ${gate}`,
    unknown: 'not yet known',
    noValue: '–',
    noDate: 'no date',
    noNote: '–',
    noReason: 'none given',
    nobody: 'nobody yet',
    fieldOf: (owner: string, label: string) => `${owner}: ${label.toLowerCase()}`,
    cover: {
      kind: 'Evidence pack',
      gate: (id: string, title: string) => `${id}: ${title}`,
      undecided: 'Not decided yet.',
      deciders: 'Decided by',
      made: 'Date of this pack',
      version: 'Version of the plan',
      noVersion: 'not computed in this browser',
      map: (gate: string) => `The staircase with ${gate} lit`,
    },
    summary: {
      ready: 'Recommendation: go. Everything that the gate asks for is there.',
      readyOnAverage:
        'Recommendation: go, by the results on average. Everything else that the gate asks for is there, and chance is not ruled out.',
      open: (count: number) =>
        `Recommendation: not yet. Before this gate ${points(count)} open; they are listed below.`,
      goOpen: (count: number) =>
        `Recommendation: go as soon as what is open is done. The results of the pilot support it, and ${points(count)} open; they are listed below.`,
      goOpenOnAverage: (count: number) =>
        `Recommendation: go as soon as what is open is done, by the results on average. Chance is not ruled out, and ${points(count)} open; they are listed below.`,
      stop: (metrics: string) => `Recommendation: stop. This rests on: ${metrics}.`,
      remediate: (metrics: string) =>
        `Recommendation: remediate before going on. This rests on: ${metrics}.`,
      'not-measured': (metrics: string) =>
        `Recommendation: no decision yet. The results of the pilot are incomplete: ${metrics}.`,
      warned: (count: number) =>
        count === 1
          ? 'One thing in this plan looks implausible; see further below.'
          : `${count} things in this plan look implausible; see further below.`,
    },
    decision: {
      none: 'No decision has been recorded at this gate.',
      deciders: (roles: string) => `It is decided by: ${roles}.`,
      decided: (v: Values) => `${v.decision}. Decided on ${v.date}, signed by: ${v.role}.`,
      reason: (reason: string) => `Reason: ${reason}`,
      conditions: 'Conditions',
      history: 'Earlier decisions at this gate',
      met: 'Met',
      open: 'Open',
      columns: {
        condition: 'Condition',
        due: 'Due',
        met: 'State',
        date: 'Date',
        decision: 'Decision',
        role: 'Signed by',
        reason: 'Reason',
      },
    },
    criteria: {
      checks: 'Checked by computation',
      questions: 'Answered by people',
      passed: 'Passed',
      failed: 'Not passed',
      waits: (fields: string) => (fields ? `Waits for: ${fields}` : 'Waits'),
      unanswered: 'Not answered',
      columns: {
        check: 'Criterion',
        result: 'Result',
        question: 'Question',
        answer: 'Answer',
        note: 'Note',
      },
    },
    problem: {
      problem: 'Problem',
      noProblem: 'The plan does not describe the problem yet.',
      hypothesis: 'Hypothesis',
      noHypothesis: 'The plan has no hypothesis yet.',
      scope: 'Scope',
      noScope: 'The plan does not say yet who and how much is in scope.',
      sector: 'Sector',
    },
    metrics: {
      table: 'Metrics and thresholds',
      none: 'The plan has no metrics yet.',
      defined: (name: string, definition: string) => `${name}: ${definition}`,
      noThreshold: 'no threshold',
      atMost: (level: string) => `at most ${level}`,
      atLeast: (level: string) => `at least ${level}`,
      columns: {
        metric: 'Metric',
        role: 'Role',
        baseline: 'Baseline',
        threshold: 'Success',
      },
    },
    results: {
      none: 'No results have been recorded. This is what they will be held against.',
      table: 'Results against thresholds and rollback lines',
      outcome: {
        go: 'Every metric that counts reaches its threshold.',
        remediate: 'Not every metric that counts reaches its threshold.',
        stop: 'The results ask to stop.',
        'not-measured': 'Not every metric that counts has a result that can be judged.',
      } satisfies Record<ResultOutcome['outcome'], string>,
      uncertain:
        'Some verdicts rest on the value alone: without group size and spread, chance cannot be ruled out.',
      crossed: (metric: string) => `${metric} went beyond its rollback line.`,
      waits: (metric: string, fields: string) => `${metric} waits for: ${fields}.`,
      onValue: (metric: string) => `${metric}: judged by its value, without an interval.`,
      line: {
        above: (level: string) => `above ${level}`,
        below: (level: string) => `below ${level}`,
      },
      columns: {
        metric: 'Metric',
        role: 'Role',
        result: 'Result',
        reference: 'Held against',
        threshold: 'Success',
        rollback: 'Rollback',
        verdict: 'Verdict',
      },
    },
    chart: {
      title: 'Each result between threshold and rollback line',
      text: 'Each metric on a line of its own: the result, the threshold, what it is held against, and the rollback line. The table above has the same numbers.',
      result: (value: string) => `Result ${value}`,
      reference: (value: string) => `held against ${value}`,
      threshold: (value: string) => `threshold ${value}`,
      rollback: (value: string) => `rollback ${value}`,
      between: ' · ',
      key: {
        result: 'Result',
        threshold: 'Threshold',
        reference: 'Held against',
        rollback: 'Rollback line',
      },
    },
    cohort: {
      none: 'The plan does not say yet how large the pilot is.',
      comparison: {
        equal: 'The pilot is compared with a control group.',
        rest: 'The pilot is compared with the rest of the population.',
      } satisfies Record<Comparison, string>,
    },
    money: {
      none: 'The plan does not say yet what the benefit comes from.',
      waits: (fields: string) => `The money waits for: ${fields}.`,
      from: {
        observed: 'The benefit is computed from the result of the pilot.',
        expected: 'The benefit is computed from what the hypothesis expects, not from a result.',
      } satisfies Record<Benefit['effectFrom'], string>,
      table: 'Benefit and payback',
      costs: (currency: string) => `Costs, in ${currency}`,
      noCosts: 'The plan has no costs yet.',
      columns: { figure: 'Figure', value: 'Value', cost: 'Cost', amount: 'Amount' },
    },
    rollout: {
      none: 'The plan has no rollout yet.',
      noBenefit:
        'The plan does not say what the benefit comes from, so the phases stand as they were typed.',
      noStart: 'The rollout has no start date yet, so phases and reviews have weeks and no dates.',
      weeks: (weeks: string) =>
        `From the start until everybody is active and watched, the rollout takes ${weeks}.`,
      phases: 'Phases and reviews',
      active: (share: string, units: string) => `${share}, ${units}`,
      freezes: 'Freezes: nothing may start',
      noFreezes: 'The plan has no dated freezes.',
      columns: {
        phase: 'Phase',
        active: 'Active',
        starts: 'Starts',
        lasts: 'Lasts',
        review: 'Review',
        decides: 'Decides',
        freeze: 'Freeze',
        from: 'First day',
        to: 'Last day',
      },
    },
    rollback: {
      none: 'The plan has no rollback triggers yet.',
      table: 'Rollback triggers',
      above: (limit: string) => `above ${limit}`,
      below: (limit: string) => `below ${limit}`,
      change: (change: string) => `at a change of ${change} against the baseline`,
      columns: { watched: 'Watched', fires: 'Rollback' },
    },
    risks: {
      none: 'The risk register is empty.',
      matrix: {
        inherent: 'Risks before control, by likelihood and impact',
        residual: 'Risks after control, by likelihood and impact',
      },
      register: 'Risk register',
      number: (number: string) => `R${number}`,
      titled: (number: string, title: string) => `${number} ${title}`,
      likelihood: 'Likelihood',
      impact: (impact: string) => `Impact ${impact}`,
      cell: (band: string, risks: string) => `${band}: ${risks}`,
      unrated: 'not rated',
      noControl: 'no control yet',
      rating: (v: Values) => `${v.band} (${v.likelihood} × ${v.impact}, ${v.dimension})`,
      columns: {
        risk: 'Risk',
        before: 'Before control',
        control: 'Control',
        owner: 'Owner',
        function: 'NIST AI RMF',
        after: 'After control',
      },
    },
    stakeholders: {
      none: 'The plan names no stakeholders yet.',
      table: 'Who is affected',
      noChange: 'not said yet',
      noStance: 'not known',
      columns: { who: 'Who', change: 'What changes', stance: 'Stance', owner: 'Speaks with them' },
    },
    artifacts: {
      table: 'Artifacts that this gate requires',
      noLink: 'no link',
      columns: {
        artifact: 'Artifact',
        status: 'Status',
        owner: 'Owner',
        date: 'Date',
        link: 'Link',
        note: 'Note',
      },
    },
    open: {
      none: 'Nothing is open at this gate.',
      field: (label: string) => `To fill in: ${label}`,
      check: (text: string) => `Not passed: ${text}`,
      question: (text: string) => `To answer with yes: ${text}`,
      artifact: (title: string) => `To provide: ${title}`,
      gate: (gate: string) => `To pass first: ${gate}`,
    },
    assumptions: {
      none: 'Nothing in this plan is marked as assumed.',
      table: 'Values that are assumed and not measured',
      comparison: {
        equal: 'a control group',
        rest: 'the rest of the population',
      } satisfies Record<Comparison, string>,
      columns: { value: 'What', assumed: 'Assumed', because: 'Why' },
    },
    warnings: {
      none: 'Nothing in this plan looks implausible.',
    },
    figures: {
      none: 'No figure can be computed yet.',
      table: 'Formulas, and the same with this plan’s values',
      equals: (filled: string, result: string) => `${filled} = ${result}`,
      columns: { figure: 'Figure', formula: 'Formula', filled: 'With values' },
    },
  },
});
