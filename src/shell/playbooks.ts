/** The playbooks by subject: the order of the menu and of the list of all playbooks. */

/** Each subject in reading order. A playbook that has no line here stands last, as newly added. */
const subjects: Readonly<Record<string, readonly string[]>> = {
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

/**
 * The subjects with the names of their playbooks, for the playbooks that are written. One without
 * a subject is shown too, so that a contributor adds a page without touching code.
 */
export function playbooksBySubject(
  written: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const listed = Object.values(subjects).flat();
  const problems = [
    ...listed
      .filter((slug) => !written.includes(slug))
      .map((slug) => `"${slug}" has no page content/playbooks/${slug}.mdx.`),
    ...listed
      .filter((slug, index) => listed.indexOf(slug) !== index)
      .map((slug) => `"${slug}" stands under two subjects.`),
  ];
  if (problems.length > 0)
    throw new Error(`${problems.join('\n')}\nMend the table in src/shell/playbooks.ts.`);
  const unplaced = written.filter((slug) => !listed.includes(slug)).toSorted();
  return unplaced.length > 0 ? { ...subjects, 'Newly added': unplaced } : subjects;
}
