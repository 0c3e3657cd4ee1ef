/**
 * The library for language models: a map of it (https://llmstxt.org), and all of it in one file.
 * Both have the pages in the order of the menu.
 */
import { feedFiles, indexFiles, llmsPaths } from './files.ts';
import type { MarkdownPage } from './markdown/page.ts';
import { llmsWords as words } from './messages.ts';

/** Folders of the content in the order of the menu; what most readers can do without stands last. */
const sections = Object.entries(words.sections);
const optional = Object.keys(words.optional);

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
    ...sections.map(([folder, title]) => list(title, inFolder(pages, folder))),
    list(words.data, data),
    list(
      words.optionalTitle,
      optional.flatMap((folder) => inFolder(pages, folder)),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

export function llmsFullTxt(pages: readonly MarkdownPage[]): string {
  const folders = [...sections.map(([folder]) => folder), ...optional];
  const texts = folders
    .flatMap((folder) => inFolder(pages, folder))
    .map(({ url, text }) => `${words.from({ url })}\n\n${text}`);
  return [`# ${words.title}`, `> ${words.summary}`, words.license, ...texts].join('\n\n---\n\n');
}

/** What an author wrote in a folder, its overview first, then in the order of the menu. */
const inFolder = (pages: readonly MarkdownPage[], folder: string): MarkdownPage[] =>
  pages
    .filter(({ path, source }) => source && path.split('/')[0] === folder)
    .toSorted((a, b) => placeOf(a) - placeOf(b) || (a.path < b.path ? -1 : 1));

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
