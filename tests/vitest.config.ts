/** `unit`: model, content, components, start. `built`: the HTML in dist/, after `npm run build`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: [
            'tests/{model,content,components,library,workbench,templates,serve,offline,cli,package,repository}/**/*.test.{ts,tsx}',
          ],
          setupFiles: ['tests/support/property-seed.ts'],
          // Some read the whole library, which a machine with other work does slowly.
          testTimeout: 60_000,
          // What puts a copy of the repository away waits for the disk of a busy machine.
          hookTimeout: 60_000,
        },
      },
      {
        root,
        test: { name: 'built', include: ['tests/site/built/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
