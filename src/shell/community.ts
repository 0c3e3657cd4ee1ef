/** The pages of the community by what somebody comes for: the order of the menu. */
import { type Groups, inGroups } from './groups.ts';

/** For every reader, so above the groups. */
export const forEverybody = ['faq', 'glossary'] as const;

const groups: Groups = {
  Contributing: ['contribute', 'starters', 'style-guide', 'findings', 'reviews'],
  'Components and fields': [
    'components',
    'components-for-gates',
    'components-for-lists',
    'components-to-try',
    'frontmatter',
    'plan-file',
    'data-files',
  ],
  'For programs': ['machines', 'package'],
  Sources: ['sources', 'sources-by-sector', 'sources-by-country'],
  'How the library is run': ['governance', 'framework-changes', 'code-of-conduct'],
};

export const communityByPurpose = (written: readonly string[]): Groups =>
  inGroups(
    groups,
    written.filter((slug) => !forEverybody.some((other) => other === slug)),
    { folder: 'community', table: 'src/shell/community.ts' },
  );
