/**
 * Writes what programs read of the finished site and what no route can know: each page as Markdown,
 * the files for language models, and the days of change in the sitemap.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { historyOf } from '../history/history.ts';
import { markdownPath } from './address.ts';
import { llmsPaths } from './files.ts';
import { llmsFullTxt, llmsTxt } from './llms.ts';
import { type BuiltSite, markdownFile, readPages } from './markdown/page.ts';
import { changesOf, withDates } from './sitemap.ts';

export function forMachines(): AstroIntegration {
  let config: Pick<AstroConfig, 'root' | 'site' | 'base'>;
  return {
    name: 'staircase:for-machines',
    hooks: {
      'astro:config:done': ({ config: settled }) => {
        config = settled;
      },
      'astro:build:done': ({ dir, logger }) => {
        const { root, site, base } = config;
        const url = new URL(base.replace(/\/?$/, '/'), site);
        const built: BuiltSite = { root, folder: fileURLToPath(dir), url };
        const pages = readPages(built);
        for (const page of pages) write(built, markdownPath(page.path), markdownFile(page));
        write(built, llmsPaths.map, llmsTxt(pages, url));
        write(built, llmsPaths.full, llmsFullTxt(pages));
        const changes = changesOf(pages, historyOf(root));
        for (const sitemap of globSync('sitemap-[0-9]*.xml', { cwd: built.folder })) {
          const xml = readFileSync(join(built.folder, sitemap), 'utf8');
          write(built, sitemap, withDates(xml, changes));
        }
        logger.info(`${pages.length} pages can be read as Markdown.`);
      },
    },
  };
}

function write({ folder }: BuiltSite, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
