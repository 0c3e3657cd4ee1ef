/** The worked example as a team would have filled it in by the exit of the pilot. */
import { type Plan, parsePlan } from '../../src/model/index.ts';
import { copilot } from './plans.ts';

const filled: Plan = {
  ...copilot,
  problem: 'Agents search three systems for an answer while the customer waits.',
  stakeholders: [
    {
      id: 'agents',
      name: 'Contact-center agents',
      change: 'Answers are suggested while they talk.',
      stance: 'supportive',
      owner: 'operations-lead',
    },
    {
      id: 'works-council',
      name: 'Works council',
      change: 'Use is measured for each team, not for each person.',
      stance: 'undecided',
      owner: 'transformation-lead',
    },
  ],
  rollout: {
    phases: copilot.rollout?.phases ?? [{ share: 1, week: 1 }],
    start: '2027-01-11',
    freezes: [{ id: 'billing', name: 'Billing run', from: '2027-01-25', to: '2027-01-31' }],
  },
  risks: [
    {
      id: 'wrong-answer',
      title: 'A wrong answer is read out',
      likelihood: 3,
      impact: { operational: 2, compliance: 4 },
      control: 'Answers name their source; compliance topics are shown without a suggestion.',
      owner: 'risk-officer',
      function: 'manage',
      residual: { likelihood: 2, impact: { operational: 2, compliance: 3 } },
    },
    {
      id: 'latency',
      title: 'Suggestions come too late',
      likelihood: 2,
      impact: { operational: 3 },
      control: 'The assistant hides when it is slower than two seconds.',
      owner: 'automation-architect',
      function: 'measure',
      residual: { likelihood: 1, impact: { operational: 2 } },
    },
  ],
  evidence: {
    G3: {
      'pilot-report': {
        status: 'done',
        link: 'https://docs.example.com/pilot/report',
        owner: 'product-owner',
        date: '2026-12-04',
        note: 'Third version | after review',
      },
      'adoption-metrics': { status: 'draft', link: 'shared drive, folder 7' },
    },
  },
  answers: { G3: { 'metrics-met': { answer: 'yes', note: 'As written at G1.' } } },
  decisions: {
    G1: [{ decision: 'go', date: '2026-09-01', role: 'product-owner' }],
    G2: [{ decision: 'go', date: '2026-10-01', role: 'risk-officer' }],
    G3: [
      {
        decision: 'no-go',
        date: '2026-12-01',
        role: 'risk-officer',
        reason: 'The adoption metrics were not there.',
      },
      {
        decision: 'conditional',
        date: '2026-12-08',
        role: 'transformation-lead',
        reason: 'Every threshold is met on average; a control group follows in phase 1.',
        conditions: [
          {
            id: 'control',
            text: 'Measure phase 1 against a control group.',
            due: '2027-01-22',
          },
          { id: 'security', text: 'Close the findings of the security review.', met: true },
        ],
      },
    ],
  },
};

const result = parsePlan(filled);
if (!result.ok) throw new Error(JSON.stringify(result.problems));

export const governed: Plan = result.plan;
