/** A gate of the framework as its page and its checklist show it. */
import { didYouMean } from '../checks/nearest.ts';
import type { Framework, Gate } from '../model/framework.ts';

/** The gate with an id, or a message to the page's author. */
export function gateOf(framework: Framework, id: string, file: string): Gate {
  const gate = framework.gates.find((entry) => entry.id === id);
  if (gate) return gate;
  const known = framework.gates.map((entry) => entry.id);
  throw new Error(
    `${file}: there is no gate "${id}".${didYouMean(id, known)} ` +
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
