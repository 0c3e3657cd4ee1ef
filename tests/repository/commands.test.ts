/** Every command that a text or a workflow names can be run, and every file it points to is there. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { filesLike, manifest, textOf } from './support/files.ts';

/** What npm runs without the word `run`, and what needs no script. */
const short = ['start', 'test'];

const naming = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CODE_OF_CONDUCT.md',
  'netlify.toml',
  ...filesLike('.github/**/*.{yml,md}'),
  ...filesLike('content/community/**/*.mdx'),
];

test.each(naming)('%s names scripts of package.json only', (file) => {
  const text = textOf(file);
  const run = [...text.matchAll(/\bnpm run (?:--silent )?([\w:-]*\w)/g)].map(
    ([, name = '']) => name,
  );
  const direct = short.filter((name) => new RegExp(`\\bnpm ${name}\\b`).test(text));
  expect([...run, ...direct].filter((name) => !(name in manifest.scripts))).toEqual([]);
});

const linking = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'];

test.each(linking)('%s links to files that exist', (file) => {
  const text = textOf(file).replaceAll(/`[^`]*`/g, '');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)];
  const root = new URL('../../', import.meta.url);
  const dead = links.filter(([, to = '']) => !existsSync(fileURLToPath(new URL(to, root))));
  expect(dead.map(([, to]) => to)).toEqual([]);
});
