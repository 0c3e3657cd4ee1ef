/** All at once or in steps: the criteria of content/playbooks/big-bang-or-phased.mdx in rules. */
import type { DecisionList, Rule } from './decision-list.ts';

export const rolloutShapes = ['big-bang', 'phased'] as const;
export type RolloutShape = (typeof rolloutShapes)[number];

export const rolloutShapeQuestions = {
  undo: ['minutes', 'lasting'],
  detection: ['hours', 'weeks'],
  appetite: ['inside', 'beyond'],
  criticality: ['day', 'hour'],
  capacity: ['week', 'waves'],
} as const;

/** What cannot be undone and shows late is a veto, so it stands first. */
const rules: readonly Rule<typeof rolloutShapeQuestions, RolloutShape>[] = [
  {
    outcome: 'phased',
    because: 'late-and-lasting',
    when: { undo: ['lasting'], detection: ['weeks'] },
  },
  { outcome: 'phased', because: 'beyond-appetite', when: { appetite: ['beyond'] } },
  { outcome: 'phased', because: 'hourly-process', when: { criticality: ['hour'] } },
  { outcome: 'phased', because: 'people-in-waves', when: { capacity: ['waves'] } },
  { outcome: 'big-bang', because: 'nothing-against', when: {} },
];

export const rolloutShapeList: DecisionList<typeof rolloutShapeQuestions, RolloutShape> = {
  questions: rolloutShapeQuestions,
  outcomes: rolloutShapes,
  rules,
};
