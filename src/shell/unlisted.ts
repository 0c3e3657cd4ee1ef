/**
 * Takes pages out of the sitemap. Starlight has it written with every page, of which it knows only
 * the one for unknown addresses to be none that anybody looks for.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** @param paths the ends of the pages' addresses: `/offline/` */
export function unlisted(...paths: readonly string[]): AstroIntegration {
  return {
    name: 'staircase:unlisted',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const sitemap of globSync('sitemap-*.xml', { cwd: site })) {
          const file = join(site, sitemap);
          writeFileSync(file, withoutPages(readFileSync(file, 'utf8'), paths));
        }
      },
    },
  };
}

/** A sitemap without the addresses that end so. */
const withoutPages = (sitemap: string, paths: readonly string[]): string =>
  sitemap.replace(/<url><loc>([^<]*)<\/loc>.*?<\/url>/g, (entry, address: string) =>
    paths.some((path) => address.endsWith(path)) ? '' : entry,
  );
