/** The checklist of a gate holds what framework.yaml says of the gate, and of the sectors at it. */
import { expect, test } from 'vitest';
import { gateChecklist } from '../../src/templates/gate-checklist.ts';
import { headingsIn, tablesIn, tasksIn } from '../support/documents.ts';
import { framework } from '../support/framework.ts';

test.each(framework.gates.map((gate) => [gate.id, gate] as const))('%s', (_id, gate) => {
  const markdown = gateChecklist(gate, framework);
  const column = (head: string, at: number) =>
    tablesIn(markdown)
      .filter(([first]) => first?.[0] === head)
      .flatMap(([, ...rows]) => rows.map((row) => row[at]));
  const ofSectors = framework.sectors.flatMap(({ title, artifacts }) =>
    artifacts
      .filter((artifact) => artifact.gate === gate.id)
      .map((artifact) => [title, `${artifact.title}. ${artifact.description}`]),
  );

  expect(column('Question', 0)).toEqual(gate.questions.map(({ text }) => text));
  expect(column('Artifact', 0)).toEqual(gate.artifacts.map(({ title }) => title));
  expect(column('Sector', 0)).toEqual(ofSectors.map(([sector]) => sector));
  expect(column('Sector', 1)).toEqual(ofSectors.map(([, artifact]) => artifact));
  expect(column('Decider', 0)).toHaveLength(gate.deciders.length);
  expect(tasksIn(markdown)).toEqual([
    ...gate.checks.map(({ text }) => text),
    'Go',
    'Go with conditions, listed below',
    'Hold until [date or event], for [named evidence]',
    'Stop',
  ]);
});

test('its title is a sentence in which an abbreviation keeps its capitals', () => {
  const titles = framework.gates.map((gate) => headingsIn(gateChecklist(gate, framework))[0]);
  expect(titles).toEqual([
    '# G1 checklist: idea review',
    '# G2 checklist: MVP exit',
    '# G3 checklist: pilot exit',
    '# G4 checklist: hardening exit',
    '# G5 checklist: rollout complete',
  ]);
});
