/** What the stages of the workbench say. */

import type { Values } from '../../calculators/messages/shared.ts';
import type { Domain } from '../../model/domains.ts';
import { byLanguage } from '../../words/by-language.ts';

export const stageMessages = byLanguage({
  en: {
    about: 'Read about this stage',
    next: (gate: string, title: string) => `Next: gate ${gate}, ${title}`,
    goOn: (number: number, stage: string) => `Go on to stage ${number}, ${stage}`,
    refine: 'Refine',
    removed: (name: string) => `${name} removed. Undo brings it back.`,
    added: (name: string) => `${name} added.`,
    remove: (name: string) => `Remove ${name}`,
    needsPrimary: 'This waits for a primary metric. Choose one at the stage MVP build.',
    toMvp: 'Go to the metrics',

    idea: {
      problem: {
        title: 'What is tried',
        purpose: 'A problem somebody has, and one sentence that a pilot could prove wrong.',
      },
      fields: {
        title: { label: 'Title', help: 'What people call it.' },
        problem: {
          label: 'Problem',
          help: 'Who has it, how often, what it costs today, and how you know.',
        },
        hypothesis: {
          label: 'Hypothesis',
          help: 'For [population] doing [work], [the change] moves [metric] by at least [size], while [guardrails] stay within [margins].',
        },
      },
      context: {
        title: 'Where it belongs',
        purpose: 'The sector adds what its gates ask for; the risk level says how much evidence.',
      },
      sector: {
        label: 'Sector',
        help: 'Healthcare, financial services, manufacturing and retail add artifacts to the gates.',
        other: 'Another sector',
        otherLabel: 'Which sector',
        otherHelp: 'In a few words.',
        otherProblem: 'At least one Latin letter or digit is needed. What you typed is kept here.',
        others: {
          telecommunications: 'Telecommunications',
          insurance: 'Insurance',
          'public-sector': 'Public sector',
          'energy-and-utilities': 'Energy and utilities',
          'transport-and-logistics': 'Transport and logistics',
          'professional-services': 'Professional services',
          education: 'Education',
          technology: 'Technology',
        } as Readonly<Record<string, string>>,
      },
      domain: {
        label: 'Kind of work',
        help: 'The library sorts its playbooks by it.',
        options: {
          'customer-service': 'Customer service',
          'finance-operations': 'Finance operations',
          clinical: 'Clinical work',
          industrial: 'Industry',
          commerce: 'Commerce',
          'it-operations': 'IT operations',
        } satisfies Record<Domain, string>,
      },
      risk: {
        label: 'Risk level',
        options: {
          '': 'Not decided',
          low: 'Low: a person always checks, and it is easy to undo',
          medium: 'Medium: customers or money are affected, and it can be undone within a day',
          high: 'High: health, rights, safety or large sums, and it is hard to undo',
        },
      },
      currency: {
        label: 'Currency',
        help: 'Of every amount in this plan. Choosing another one converts nothing.',
      },
      population: {
        title: 'Whom it would reach',
        purpose: 'Everybody who would have it after the rollout, and what they handle.',
        unit: {
          label: 'One of them is called',
          help: 'In the singular: agent, nurse, store, machine.',
        },
        volumeUnit: {
          label: 'One thing they handle is called',
          help: 'In the singular: contact, invoice, order.',
        },
      },
      stakeholders: {
        title: 'Stakeholders',
        purpose: 'Each group whose work changes, what changes for it, and who speaks with it.',
        add: 'Add a group',
        start: (number: string) => `Group ${number}`,
        name: { label: 'Group', help: 'A group or a function, not a person.' },
        change: {
          label: 'What changes for them',
          help: 'What gets easier, and what gets harder.',
        },
        stance: { label: 'Stance', help: 'How they see it today.' },
        owner: { label: 'Who speaks with them', help: 'A role; G1 asks for one for each group.' },
        summary: (v: Values) => `${v.stance}. ${v.owner}`,
        noStance: 'Stance not known',
        noOwner: 'Nobody speaks with them yet',
      },
    },

    pilot: {
      cohort: {
        title: 'The cohort',
        purpose: 'How many take part, for how long, and with whom they are compared.',
      },
      sureness: {
        title: 'How sure it must be',
        purpose: 'How often the pilot may be wrong in either way.',
      },
      results: 'Record the pilot’s results',
    },

    hardening: {
      benefit: {
        title: 'What it is worth',
        purpose: 'The benefit of one unit of the metric, and how much of it turns into money.',
        metric: { label: 'The benefit comes from', help: 'Most often the primary metric.' },
      },
      once: { title: 'What it costs once', purpose: 'Everything that is spent until it is live.' },
      lines: {
        hardening: { title: 'Lines of the hardening', add: 'Add a hardening cost' },
        rollout: { title: 'Lines of the rollout', add: 'Add a rollout cost' },
      },
      start: (number: string) => `Cost ${number}`,
      name: { label: 'Name', help: 'What is paid for.' },
      noAmount: 'No amount yet',
      yearly: {
        title: 'What it costs each year',
        purpose: 'The run cost, and how far ahead you look.',
      },
      learning: 'Learning',
      risks: 'Open the risk register',
    },

    rollout: {
      phases: {
        title: 'Phases',
        purpose: 'Which share is active from which week, with a review before each step.',
      },
      freezes: {
        title: 'When nothing may start',
        purpose: 'Windows in which nothing may be switched on, such as a peak season.',
      },
      capacity: {
        title: 'Trainers and support',
        purpose: 'What each new wave asks for, and what there is. G5 asks whether it suffices.',
      },
      reviews: {
        title: 'Reviews and harm',
        purpose:
          'How the reviews share the risk of a false alarm, and which harm they should stop.',
      },
      whether: 'How it proceeds',
    },
  },
});
