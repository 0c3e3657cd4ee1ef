/** When a page last changed, for the sitemap: by git, or by the author's review where git is silent. */
import type { History } from '../history/history.ts';
import { dayAt } from '../model/calendar.ts';
import type { MarkdownPage } from './markdown/page.ts';

/** A sitemap whose entries say when their pages changed, where that is known. */
export const withDates = (sitemap: string, dates: ReadonlyMap<string, string>): string =>
  sitemap.replace(/<url><loc>([^<]*)<\/loc><\/url>/g, (entry, url: string) => {
    const date = dates.get(url);
    return date ? `<url><loc>${url}</loc><lastmod>${date}</lastmod></url>` : entry;
  });

/** The day of each page's last change, by its address. */
export function changesOf(
  pages: readonly MarkdownPage[],
  history: History,
): ReadonlyMap<string, string> {
  const days = pages.map(({ url, path, source }) => {
    const files = source ? [source.file] : filesBehind(path, [...history.keys()]);
    const changed = files.flatMap((file) => history.get(file)?.last ?? []).map(dayAt);
    const reviewed = String(source?.fields.reviewed ?? '');
    return [url, changed.sort().at(-1) ?? reviewed] as const;
  });
  return new Map(days.filter(([, day]) => day !== ''));
}

/** What a page without an author is made from: lists of pages, a gate in a sector, a plan. */
function filesBehind(path: string, known: readonly string[]): readonly string[] {
  const plan = /^calculators\/[^/]+\/([^/]+)\/$/.exec(path)?.[1];
  if (plan) return [`content/plans/${plan}.yaml`];
  if (path.startsWith('gates/')) return ['content/framework.yaml', 'content/regulations.yaml'];
  return known.filter((file) => file.endsWith('.mdx'));
}
