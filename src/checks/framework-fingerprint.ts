/**
 * What a gate asks as eight characters, which differ as soon as a word of it does. The newest entry
 * of the gate in framework-changes.yaml keeps them, so that no criterion changes in silence.
 */
import { createHash } from 'node:crypto';
import type { Framework, Gate, RequiredArtifact } from '../model/framework.ts';

export function fingerprintOf({ sectors }: Pick<Framework, 'sectors'>, gate: Gate): string {
  const added = sectors.flatMap(({ id, artifacts }) =>
    artifacts
      .filter((artifact) => artifact.gate === gate.id)
      .map((artifact) => [id, ...written(artifact)]),
  );
  const criteria = [
    gate.id,
    gate.title,
    gate.stage,
    gate.decision,
    gate.deciders,
    gate.questions.map(({ id, text, check }) => [id, text, check]),
    gate.checks.map(({ id, text }) => [id, text]),
    gate.artifacts.map(written),
    added,
  ];
  return createHash('sha256').update(JSON.stringify(criteria)).digest('hex').slice(0, 8);
}

const written = ({ id, title, description, owner }: RequiredArtifact): readonly string[] => [
  id,
  title,
  description,
  owner,
];
