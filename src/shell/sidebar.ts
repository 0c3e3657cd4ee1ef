/** The order of the library: what the sidebar shows and what "next" leads to. */
import { readdirSync } from 'node:fs';
import type { StarlightUserConfig } from '@astrojs/starlight/types';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** Playbooks by subject, each subject in reading order. One that has no line here stands last. */
export const playbooksBySubject: Readonly<Record<string, readonly string[]>> = {
  'Choosing and planning': [
    'why-pilots-fail',
    'choosing-a-strategy',
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

const folder = (label: string, directory: string, collapsed = true) => ({
  label,
  collapsed,
  items: [{ autogenerate: { directory: `content/${directory}` } }],
});

export function sidebar(root: URL): Sidebar {
  const subjects = { ...playbooksBySubject, ...unplaced(new URL('content/playbooks/', root)) };
  return [
    folder('The staircase', 'staircase', false),
    folder('Gates', 'gates'),
    {
      label: 'Playbooks',
      items: Object.entries(subjects).map(([label, slugs]) => ({
        label,
        collapsed: true,
        items: slugs.map((slug) => `playbooks/${slug}`),
      })),
    },
    folder('Calculators', 'calculators'),
    folder('Worked examples', 'examples'),
    folder('Checklists', 'checklists'),
    folder('Sectors', 'sectors'),
    folder('Across borders', 'international'),
    folder('Community', 'community'),
  ];
}

/** Playbooks that stand in no subject yet: a contributor adds a page without touching code. */
function unplaced(directory: URL): Record<string, string[]> {
  const listed = Object.values(playbooksBySubject).flat();
  const written = readdirSync(directory)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.replace(/\.mdx$/, ''));
  const problems = [
    ...listed
      .filter((slug) => !written.includes(slug))
      .map((slug) => `"${slug}" has no page content/playbooks/${slug}.mdx.`),
    ...listed
      .filter((slug, index) => listed.indexOf(slug) !== index)
      .map((slug) => `"${slug}" stands under two subjects.`),
  ];
  if (problems.length > 0)
    throw new Error(`${problems.join('\n')}\nMend the table in src/shell/sidebar.ts.`);
  const rest = written.filter((slug) => !listed.includes(slug)).sort();
  return rest.length > 0 ? { 'Newly added': rest } : {};
}
