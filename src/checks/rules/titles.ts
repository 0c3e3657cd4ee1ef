/** Every page has a title, and no two the same. */
import { type Finding, reportsIn } from '../finding.ts';
import type { Library } from '../library.ts';
import { onlyNear } from '../nearest.ts';
import { oncePer } from '../once.ts';
import type { Page } from '../page.ts';

export function checkTitle(page: Page, { pages }: Pick<Library, 'pages'>): Finding[] {
  const { file, data, frontmatter } = page;
  const report = reportsIn({ file, lineOf: frontmatter.lineOf }, 'title');
  const title = titleOf(page);
  // A mistyped name of the field has a finding of its own.
  if (
    title === '' &&
    Object.keys(data).some((field) => field !== 'title' && onlyNear(field, ['title']))
  )
    return [];
  if (title === '')
    return [
      report(
        ['title'],
        data.title === undefined || data.title === null || data.title === ''
          ? 'The page has no title.'
          : 'The title is not text.',
        'Add title: to the fields at the top, in quotes if it has a colon or a #, or is a number.',
      ),
    ];
  const first = firstByTitle(pages).get(plain(title));
  if (!first || first.id === page.id) return [];
  return [
    report(
      ['title'],
      `"${title}" is also the title of ${first.file}.`,
      'Give each page a title of its own: readers find pages by it.',
    ),
  ];
}

const titleOf = ({ data }: Page): string =>
  typeof data.title === 'string' ? data.title.trim() : '';

/** Titles that read the same are the same. */
const plain = (title: string): string => title.toLowerCase().replace(/\s+/g, ' ');

/** Of the pages with one title, the first by its path: the others are to be renamed. */
const firstByTitle = oncePer((pages: readonly Page[]) => {
  const first = new Map<string, Page>();
  for (const page of pages) {
    const title = plain(titleOf(page));
    const known = first.get(title);
    if (!known || page.id < known.id) first.set(title, page);
  }
  return first;
});
