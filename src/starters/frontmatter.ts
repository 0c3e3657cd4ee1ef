/** The fields at the top of a starter, each with what it is for. */
import type { Answers } from './answers.ts';
import { folders, type StarterKind } from './kinds.ts';
import { fieldNotes as notes, fieldTexts as texts } from './messages/fields.ts';
import { named, quoted } from './title.ts';

export function frontmatter(kind: StarterKind, answers: Answers): string {
  const { title, stages, gates, domains, sectors, risk, roles, owner, reviewed } = answers;
  const { description, inShort, takeToGate } = texts[kind];
  return [
    '---',
    `title: ${quoted(title)}`,
    `# ${notes.description}`,
    `description: ${quoted(description)}`,
    `kind: ${kind}`,
    `# ${notes.inShort}`,
    'inShort:',
    ...inShort.map((bullet) => `  - ${quoted(bullet)}`),
    `# ${notes.facets}`,
    `stages: ${list(stages)}`,
    `gates: ${list(gates)}`,
    `domains: ${list(domains)}`,
    `sectors: ${list(sectors)}`,
    `roles: ${list(roles)}`,
    `risk: ${risk}`,
    `# ${notes.owner}`,
    `owner: ${owner}`,
    `# ${notes.reviewed}`,
    `reviewed: ${reviewed}`,
    `# ${notes.takeToGate}`,
    'takeToGate:',
    ...takeToGate.map((thing) => `  - ${quoted(thing)}`),
    `# ${notes.related}`,
    `related: ${list(related(kind, answers))}`,
    ...(kind === 'example' ? [`# ${notes.plan}`, `plan: ${named(answers.name)}`] : []),
    '---',
  ].join('\n');
}

/** Pages that every library has: the overview of the kind, the first gates and stages. */
const related = (kind: StarterKind, { gates, stages }: Answers): string[] => [
  folders[kind],
  ...gates.slice(0, 2).map((gate) => `gates/${gate.toLowerCase()}`),
  ...stages.slice(0, 2).map((stage) => `staircase/${stage}`),
];

const list = (values: readonly string[]): string => `[${values.join(', ')}]`;
