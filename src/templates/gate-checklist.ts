/** The checklist of a gate as Markdown, from framework.yaml: a template like those that are written. */
import { type Framework, type Gate, gateIds } from '../model/framework.ts';
import { roleNames } from '../words/role-names.ts';
import { gateChecklistWords as words } from './messages.ts';

const names = roleNames();

export const gateChecklistId = (gate: Pick<Gate, 'id'>): string =>
  `gate-checklist-${gate.id.toLowerCase()}`;

export const gateChecklistIds: readonly string[] = gateIds.map((id) => gateChecklistId({ id }));

export function gateChecklist(gate: Gate, { sectors }: Framework): string {
  const added = sectors.flatMap(({ title, artifacts }) =>
    artifacts
      .filter((artifact) => artifact.gate === gate.id)
      .map((artifact) => ({ title, artifact })),
  );
  return [
    `# ${words.title(gate)}`,
    `> ${words.how}`,
    table(words.about, words.fields),
    `## ${words.decided}`,
    gate.decision,
    words.deciders(gate.deciders.map((role) => names[role])),
    `## ${words.questions}`,
    `> ${words.questionsHow}`,
    table(
      words.questionColumns,
      gate.questions.map(({ text }) => [text]),
    ),
    `## ${words.checks}`,
    `> ${words.checksHow}`,
    tasks(gate.checks.map(({ text }) => text)),
    `## ${words.artifacts}`,
    table(words.artifactColumns, gate.artifacts.map(artifactCells)),
    ...(added.length > 0
      ? [
          `## ${words.sectors}`,
          `> ${words.sectorsHow}`,
          table(
            words.sectorColumns,
            added.map(({ title, artifact }) => [
              title,
              words.sectorArtifact(artifact),
              names[artifact.owner],
            ]),
          ),
        ]
      : []),
    `## ${words.open}`,
    `> ${words.openHow}`,
    table(words.openColumns, [[words.openPoint], [], []]),
    `## ${words.decision}`,
    `> ${words.decisionHow}`,
    tasks(words.verdicts),
    table(words.conditionColumns, [[words.condition], [], []]),
    ...[words.reasons, words.dissent, words.told].map(([name, entry]) => `**${name}:** ${entry}`),
    `## ${words.signatures}`,
    table(
      words.signatureColumns,
      gate.deciders.map((role) => [names[role]]),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

const artifactCells = ({ title, description, owner }: Gate['artifacts'][number]): string[] => [
  title,
  description,
  names[owner],
];

const tasks = (items: readonly string[]): string => items.map((item) => `- [ ] ${item}`).join('\n');

/** A row that is shorter than the head ends in cells to fill in. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.map((row) => line(head.map((_, at) => (row[at] ?? '').replaceAll('|', '\\|')))),
  ].join('\n');
}
