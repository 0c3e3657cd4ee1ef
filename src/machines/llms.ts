/**
 * The library for language models: a map of it (https://llmstxt.org), and all of it in one file.
 * Both have the pages in the order of the menu.
 */
import { feedFiles, indexFiles, llmsPaths } from './files.ts';
import type { MarkdownPage } from './markdown/page.ts';
import { llmsWords as words } from './messages.ts';

/** In the order of the menu; what most readers can do without stands last. */
const sections = Object.entries(words.sections);
const { optional } = words;

export function llmsTxt(pages: readonly MarkdownPage[], url: URL): string {
  const data = [...indexFiles, ...feedFiles].map(({ path, title, says }) => ({
    title,
    markdownUrl: new URL(path, url).href,
    description: says,
  }));
  return [
    `# ${words.title}`,
    `> ${words.summary}`,
    ...words.notes({ full: new URL(llmsPaths.full, url).href }),
    ...sections.map(([section, title]) => list(title, inSection(pages, section))),
    list(words.data, data),
    list(
      words.optionalTitle,
      optional.flatMap((section) => inSection(pages, section)),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

export function llmsFullTxt(pages: readonly MarkdownPage[]): string {
  const texts = [...sections.map(([section]) => section), ...optional]
    .flatMap((section) => inSection(pages, section))
    .map(({ url, text }) => `${words.from({ url })}\n\n${text}`);
  return [`# ${words.title}`, `> ${words.summary}`, words.license, ...texts].join('\n\n---\n\n');
}

/** What an author wrote for a section, its overview first, then in the order of the menu. */
const inSection = (pages: readonly MarkdownPage[], section: string): MarkdownPage[] =>
  pages
    .filter(({ path, source }) => source && sectionOf({ path, source }) === section)
    .toSorted((a, b) => placeOf(a) - placeOf(b) || (a.path < b.path ? -1 : 1));

/** Its folder; what only contributors and programs look up stands apart from what everybody reads. */
const sectionOf = ({ path, source }: Pick<MarkdownPage, 'path' | 'source'>): string | undefined =>
  source?.fields.kind === 'reference' ? 'reference' : path.split('/')[0];

function placeOf({ path, source }: MarkdownPage): number {
  if (path.split('/').length === 2) return -1;
  const { sidebar } = source?.fields ?? {};
  const hasOrder = typeof sidebar === 'object' && sidebar !== null && 'order' in sidebar;
  return hasOrder ? Number(sidebar.order) : Number.POSITIVE_INFINITY;
}

type Listed = Pick<MarkdownPage, 'title' | 'markdownUrl' | 'description'>;

const list = (title: string, entries: readonly Listed[]): string =>
  [
    `## ${title}\n`,
    ...entries.map(
      ({ title, markdownUrl, description }) => `- [${title}](${markdownUrl}): ${description}`,
    ),
  ].join('\n');
