/**
 * Indexes the finished pages for the search. Starlight would ask Pagefind to write the index
 * itself, but Pagefind answers before its last write is done and is then stopped, which now and
 * then cuts a file short. So the files come to us and are written here.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

export function searchIndex(): AstroIntegration {
  return {
    name: 'staircase:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        try {
          const { pages, files } = await indexOf(site);
          await Promise.all(
            files.filter(isUsed).map(async ({ path, content }) => {
              const file = join(site, 'pagefind', path);
              await mkdir(dirname(file), { recursive: true });
              await writeFile(file, content);
            }),
          );
          logger.info(`${pages} pages can be searched.`);
        } finally {
          await close();
        }
      },
    },
  };
}

async function indexOf(site: string) {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
  const added = await index.addDirectory({ path: site });
  const { files, errors: unwritten } = await index.getFiles();
  const problems = [...added.errors, ...unwritten];
  if (problems.length > 0)
    throw new Error(`The pages could not be indexed for the search: ${problems.join(' ')}`);
  return { pages: added.page_count, files };
}

/** Pagefind brings several search boxes of its own; ours needs none of them. */
const isUsed = ({ path }: { path: string }): boolean =>
  !/-ui\.(css|js)$|-highlight\.js$/.test(path);
