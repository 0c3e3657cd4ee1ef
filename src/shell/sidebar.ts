/** The order of the library: what the sidebar shows and what "next" leads to. */
import { readdirSync } from 'node:fs';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { catalogue } from '../library/address.ts';
import { communityByPurpose, forEverybody } from './community.ts';
import type { Groups } from './groups.ts';
import { playbooksBySubject } from './playbooks.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

const folder = (label: string, directory: string, collapsed = true) => ({
  label,
  collapsed,
  items: [{ autogenerate: { directory: `content/${directory}` } }],
});

const subfolders = (directory: string, groups: Groups) =>
  Object.entries(groups).map(([label, slugs]) => ({
    label,
    collapsed: true,
    items: slugs.map((slug) => `${directory}/${slug}`),
  }));

export function sidebar(root: URL): Sidebar {
  const subjects = playbooksBySubject(pagesIn(new URL('content/playbooks/', root)));
  const purposes = communityByPurpose(pagesIn(new URL('content/community/', root)));
  return [
    { label: 'Library', link: catalogue },
    folder('Paths by role', 'paths'),
    folder('The staircase', 'staircase', false),
    folder('Gates', 'gates'),
    {
      label: 'Playbooks',
      collapsed: true,
      items: ['playbooks', ...subfolders('playbooks', subjects)],
    },
    folder('Calculators', 'calculators'),
    'workbench',
    folder('Worked examples', 'examples'),
    folder('Checklists', 'checklists'),
    folder('Templates', 'templates'),
    folder('Exercises', 'exercises'),
    folder('Sectors', 'sectors'),
    folder('Across borders', 'international'),
    {
      label: 'Community',
      collapsed: true,
      items: [
        ...forEverybody.map((slug) => `community/${slug}`),
        ...subfolders('community', purposes),
      ],
    },
  ];
}

const pagesIn = (directory: URL): string[] =>
  readdirSync(directory)
    .filter((file) => file.endsWith('.mdx') && file !== 'index.mdx')
    .map((file) => file.replace(/\.mdx$/, ''));
