/** A gate of the framework, and a sector that adds to it, as pages and checklists show them. */
import { didYouMean } from '../checks/nearest.ts';
import type { Framework, Gate, GateId } from '../model/framework.ts';

type Sector = Framework['sectors'][number];

/** The gate with an id, or a message to the page's author. */
export const gateOf = (framework: Framework, id: string, file: string): Gate =>
  entryOf(framework.gates, 'gate', id, file);

/** The sector with an id, or a message to the page's author. */
export const sectorOf = (framework: Framework, id: string, file: string): Sector =>
  entryOf(framework.sectors, 'sector', id, file);

/** The artifacts that sectors add at a gate, each with its sector. */
export const addedBySectors = ({ sectors }: Framework, gate: GateId) =>
  sectors.flatMap((sector) =>
    sector.artifacts
      .filter((artifact) => artifact.gate === gate)
      .map((artifact) => ({ sector, artifact })),
  );

function entryOf<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  what: string,
  id: string,
  file: string,
): Entry {
  const found = entries.find((entry) => entry.id === id);
  if (found) return found;
  const known = entries.map((entry) => entry.id);
  throw new Error(
    `${file}: there is no ${what} "${id}".${didYouMean(id, known)} ` +
      `content/framework.yaml has ${known.join(', ')}.`,
  );
}

/** The fragment that leads to an artifact on its gate's page. */
export const artifactAnchor = (id: string): string => `artifact-${id}`;
export const questionAnchor = (id: string): string => `question-${id}`;

/** Names of a gate's checklist and its items, to which ticks in readers' browsers hold on. */
export const checklistIds = {
  list: (gate: Pick<Gate, 'id'>): string => `gate-${gate.id}`,
  question: (id: string): string => `question.${id}`,
  artifact: (id: string): string => `artifact.${id}`,
};
