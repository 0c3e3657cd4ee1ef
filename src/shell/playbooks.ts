/** The playbooks by subject: the order of the menu and of the list of all playbooks. */
import { type Groups, inGroups } from './groups.ts';

/** Each subject in reading order. A playbook that has no line here stands last, as newly added. */
const subjects: Groups = {
  'Choosing and planning': [
    'why-pilots-fail',
    'choosing-a-strategy',
    'strategy-chooser',
    'hypothesis-and-success-metrics',
    'benchmarks',
  ],
  Measuring: [
    'cohort-size',
    'control-groups',
    'metrics-suite',
    'leading-and-lagging-indicators',
    'feedback-and-insight',
    'improvement-cadence',
  ],
  'Risk and guardrails': ['risk-assessment', 'guardrails', 'rollback'],
  Rehearsals: ['tabletop-exercises', 'chaos-testing', 'compliance-stress-tests'],
  Data: ['data-readiness', 'sandboxes', 'data-monitoring'],
  'People and change': [
    'stakeholders',
    'training-and-support',
    'communications',
    'steering-committee',
  ],
  'Resources and budget': ['capacity-planning', 'budget', 'procurement'],
  'Trade-offs': [
    'parallel-or-sequential',
    'big-bang-or-phased',
    'build-or-vendor',
    'when-not-to-scale',
    'iteration-and-stability',
    'depth-and-breadth',
    'scope-creep',
  ],
  'Scaling and knowledge': ['playbook-library', 'communities-of-practice', 'retrospectives'],
  Strategy: ['portfolio', 'stage-gated-funding', 'talent'],
};

/** The subjects with the names of their playbooks, for the playbooks that are written. */
export const playbooksBySubject = (written: readonly string[]): Groups =>
  inGroups(subjects, written, { folder: 'playbooks', table: 'src/shell/playbooks.ts' });
