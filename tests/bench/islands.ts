/** What the built site's islands weigh: each with all that it imports at once, and what comes later. */
import { gzipSync } from 'node:zlib';
import { allPages, documentOf, readAsset } from '../site/support/dist.ts';
import { withImports, withLaterImports } from '../site/support/weight.ts';

export interface IslandBytes {
  readonly island: string;
  /** After gzip, React included. */
  readonly atOnce: number;
  /** What opening things may load on top. */
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
      const all = await withLaterImports([url, renderer]);
      return {
        island: url.replace(/^.*\/|\..*$/g, ''),
        atOnce: gzipped(atOnce),
        later: gzipped(all) - gzipped(atOnce),
      };
    }),
  );
}

const gzipped = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readAsset(path)).length, 0);
