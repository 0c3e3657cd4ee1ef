/** What the built site's islands weigh: at once, when they are first used, and what may come later. */
import { gzipSync } from 'node:zlib';
import { allPages, documentOf, readAsset } from '../site/support/dist.ts';
import { whenUsed, withImports, withLaterImports } from '../site/support/weight.ts';

export interface IslandBytes {
  readonly island: string;
  /** After gzip, React included. */
  readonly atOnce: number;
  /** On top, when a reader first does something with the page. */
  readonly used: number;
  /** What opening things may load on top of that. */
  readonly later: number;
}

export async function islandBytes(): Promise<IslandBytes[]> {
  const entries = new Map(
    allPages().flatMap((page) =>
      [...documentOf(page).querySelectorAll('astro-island')].map((element) => {
        const url = element.getAttribute('component-url') ?? '';
        return [url, element.getAttribute('renderer-url') ?? ''] as const;
      }),
    ),
  );
  return Promise.all(
    [...entries].map(async ([url, renderer]) => {
      const atOnce = await withImports([url, renderer]);
      const used = await whenUsed([url]);
      const all = await withLaterImports([url, renderer]);
      return {
        island: url.replace(/^.*\/|\..*$/g, ''),
        atOnce: gzipped(atOnce),
        used: gzipped(used.filter((path) => !atOnce.includes(path))),
        later: gzipped(all.filter((path) => !atOnce.includes(path) && !used.includes(path))),
      };
    }),
  );
}

const gzipped = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readAsset(path)).length, 0);
