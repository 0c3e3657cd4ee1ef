/** The order of the library: what the sidebar shows and what "next" leads to. */
import { readdirSync } from 'node:fs';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { catalogue } from '../library/address.ts';
import { playbooksBySubject } from './playbooks.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

const folder = (label: string, directory: string, collapsed = true) => ({
  label,
  collapsed,
  items: [{ autogenerate: { directory: `content/${directory}` } }],
});

export function sidebar(root: URL): Sidebar {
  const subjects = playbooksBySubject(playbooksIn(new URL('content/playbooks/', root)));
  return [
    { label: 'Library', link: catalogue },
    folder('Paths by role', 'paths'),
    folder('The staircase', 'staircase', false),
    folder('Gates', 'gates'),
    {
      label: 'Playbooks',
      collapsed: true,
      items: [
        'playbooks',
        ...Object.entries(subjects).map(([label, slugs]) => ({
          label,
          collapsed: true,
          items: slugs.map((slug) => `playbooks/${slug}`),
        })),
      ],
    },
    folder('Calculators', 'calculators'),
    'workbench',
    folder('Worked examples', 'examples'),
    folder('Checklists', 'checklists'),
    folder('Templates', 'templates'),
    folder('Exercises', 'exercises'),
    folder('Sectors', 'sectors'),
    folder('Across borders', 'international'),
    folder('Community', 'community'),
  ];
}

const playbooksIn = (directory: URL): string[] =>
  readdirSync(directory)
    .filter((file) => file.endsWith('.mdx') && file !== 'index.mdx')
    .map((file) => file.replace(/\.mdx$/, ''));
