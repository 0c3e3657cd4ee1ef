/** What an evidence pack says on paper, beside its content. */

import type { Benefit } from '../../model/money/benefit.ts';
import type { Plan } from '../../model/plan.ts';
import { byLanguage } from '../../words/by-language.ts';
import type { SectionId } from '../paper/document.ts';

type Comparison = NonNullable<Plan['cohort']>['comparison'];

const sections: Readonly<Record<SectionId, string>> = {
  summary: 'Summary for the committee',
  decision: 'Decision',
  criteria: 'Criteria of the gate',
  problem: 'Problem and scope',
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
  figures: 'How the figures are computed',
};

const points = (count: number): string => (count === 1 ? 'one point is' : `${count} points are`);

export const paperMessages = byLanguage({
  en: {
    sections,
    unknown: 'not yet known',
    noValue: '–',
    noDate: 'no date',
    noReason: 'none given',
    nobody: 'nobody yet',
    making: 'The evidence pack is being put together.',
    cover: {
      asks: 'What is decided',
      deciders: 'Who decides',
      map: (gate: string) => `The staircase, with the door of ${gate} lit`,
    },
    summary: {
      ready: 'Recommendation: go. Everything that the gate asks for is there.',
      readyOnAverage:
        'Recommendation: go, by the results on average. Everything that the gate asks for is there, and chance is not ruled out.',
      open: (count: number) =>
        `Recommendation: not yet. Before this gate ${points(count)} open; they are listed below.`,
      goOpen: (count: number) =>
        `Recommendation: go as soon as what is open is done. The results of the pilot support it, and ${points(count)} open; they are listed below.`,
      goOpenOnAverage: (count: number) =>
        `Recommendation: go as soon as what is open is done, by the results on average. Chance is not ruled out, and ${points(count)} open; they are listed below.`,
      stop: (answer: string) => `Recommendation: stop. ${answer}`,
      remediate: (answer: string) => `Recommendation: remediate before going on. ${answer}`,
      'not-measured': (answer: string) => `Recommendation: no decision yet. ${answer}`,
      against: 'What speaks against a go',
      objection: (text: string, count: number) => (count > 1 ? `${text}: ${count}` : text),
      objectionAbout: (text: string, about: string) => `${text}: ${about}`,
      decidedReady: 'The gate has decided. Everything that it asks for is there.',
      decidedOpen: (count: number) =>
        `The gate has decided. Today ${points(count)} open; they are listed below.`,
      effect: (metric: string) => `${metric}: improvement over the baseline`,
      restsOn: (assumed: string) =>
        `Assumed and not measured, among what these figures come from: ${assumed}.`,
    },
    decision: {
      none: 'No decision has been recorded at this gate.',
      against: (points: string) => `Known to speak against it at the time: ${points}.`,
      sign: 'To be filled in and signed by those who decide',
      signature: 'Signature',
      reason: (reason: string) => `Reason: ${reason}`,
    },
    criteria: {
      waits: (fields: string) => `Waits for: ${fields}`,
    },
    problem: {
      noProblem: 'The plan does not describe the problem yet.',
      noHypothesis: 'The plan has no hypothesis yet.',
      noScope: 'The plan does not say yet who and how much is in scope.',
      sector: 'Sector',
    },
    metrics: {
      table: 'Metrics and thresholds',
      none: 'The plan has no metrics yet.',
      baseline: 'Baseline',
      defined: (name: string, definition: string) => `${name}: ${definition}`,
    },
    results: {
      none: 'No results have been recorded. This is what they will be held against.',
      table: 'Results against thresholds and rollback lines',
      named: (metric: string, role: string) => `${metric} (${role.toLowerCase()})`,
      because: (metric: string, reason: string) => `${metric}: ${reason}`,
      expected: ({
        metric,
        expected,
        change,
      }: Readonly<Record<'metric' | 'expected' | 'change', string>>) =>
        `${metric}: the hypothesis expected ${expected}, and the pilot measured ${change}.`,
    },
    chart: {
      title: 'Each result between threshold and rollback line',
      text: 'Each metric on a line of its own: the result, the threshold, what it is compared with, and the rollback line. The table above has the same numbers.',
      result: (value: string) => `Result ${value}`,
      threshold: (value: string) => `threshold ${value}`,
      between: ' · ',
      key: {
        result: 'Result',
        threshold: 'Threshold',
        reference: 'Compared with',
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
      costs: (currency: string) => `Costs, in ${currency}`,
      noCosts: 'The plan has no costs yet.',
    },
    rollout: {
      none: 'The plan has no rollout yet.',
      noBenefit:
        'The plan does not say what the benefit comes from, so the phases stand as they were typed.',
      noStart: 'The rollout has no start date yet, so phases and reviews have weeks and no dates.',
      phases: 'Phases and reviews',
      freezes: 'Freezes, in which nothing may start',
      noFreezes: 'The plan has no dated freezes.',
    },
    rollback: {
      none: 'The plan has no rollback triggers yet.',
    },
    risks: {
      none: 'The risk register is empty.',
      matrix: {
        inherent: 'Risks before control, by likelihood and impact',
        residual: 'Risks after control, by likelihood and impact',
      },
      register: 'Risk register',
      number: (number: number) => `R${number}`,
      titled: (number: string, title: string) => `${number} ${title}`,
      likelihood: 'Likelihood',
      impact: (impact: number) => `Impact ${impact}`,
      cell: (band: string, risks: string) => `${band}: ${risks}`,
      noControl: 'no control yet',
    },
    stakeholders: {
      none: 'The plan names no stakeholders yet.',
      table: 'Who is affected',
      noChange: 'not said yet',
      noStance: 'not known',
    },
    artifacts: {
      table: 'Artifacts that this gate requires',
    },
    open: {
      warnings: 'To look at twice',
      none: 'Nothing is open at this gate.',
    },
    assumptions: {
      none: 'Nothing in this plan is marked as assumed.',
      table: 'Values that are assumed and not measured',
    },
    figures: {
      none: 'No figure can be computed yet.',
      table: 'Formulas, and the same with this plan’s values',
      equals: (filled: string, result: string) => `${filled} = ${result}`,
    },
  },
});
