/**
 * Writes the service worker of the finished site: ./service-worker.ts as one file, with the list
 * of what it keeps.
 */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { build } from 'vite';
import { keptFiles, precacheEntry, type SiteFile, versionOf } from './precache.ts';

export function worksOffline(): AstroIntegration {
  let config: Pick<AstroConfig, 'root' | 'base'>;
  return {
    name: 'staircase:works-offline',
    hooks: {
      'astro:config:done': ({ config: settled }) => {
        config = settled;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${slashed(config.base)}service-worker.js`, (_, response) => {
          response.setHeader('Content-Type', 'text/javascript').end(farewell);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const kept = keptFiles(filesOf(site));
        const entries = kept.map((file) => precacheEntry(file, slashed(config.base)));
        await bundle(fileURLToPath(config.root), site, {
          __PRECACHE__: JSON.stringify(entries),
          __VERSION__: JSON.stringify(versionOf(entries)),
        });
        const bytes = kept.reduce((sum, { content }) => sum + content.length, 0);
        logger.info(`${kept.length} files are kept for offline use: ${inMegabytes(bytes)}.`);
      },
    },
  };
}

/** While one writes, nothing is kept: a worker that `npm start` left on this address goes. */
const farewell = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', async () => {
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: 'window' })) client.navigate(client.url);
});
`;

const filesOf = (site: string): SiteFile[] =>
  globSync('**/*.*', { cwd: site })
    .sort()
    .map((path) => ({
      path: path.replaceAll(sep, '/'),
      content: readFileSync(join(site, path)),
    }));

async function bundle(root: string, site: string, define: Record<string, string>): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define,
    build: {
      outDir: site,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/offline/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  });
}

const slashed = (base: string): string => base.replace(/\/?$/, '/');

const inMegabytes = (bytes: number): string =>
  (bytes / 1e6).toLocaleString('en', {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
