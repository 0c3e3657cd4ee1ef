/** The pages that explain the workbench's fields exist, and so do the headings that links name. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const named =
  /(?:\bpage[=:]\s*|^\s*\w+: )["'{`]+((?:playbooks|gates|staircase|calculators|sectors)\/[^"'`$]+)["'`]/gm;

const pages = globSync('src/workbench-views/**/*.{ts,tsx}', { cwd: root }).flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(named)].map(([, page = '']) => page),
);

/** As GitHub makes them, and the site with it. */
const slug = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');

test('fields name pages', () => expect(pages.length).toBeGreaterThan(10));

test.each([...new Set(pages)])('%s', (page) => {
  const [path = '', fragment] = page.split('#');
  const file = ['.mdx', '/index.mdx']
    .map((end) => join(root, 'content', path + end))
    .find((each) => existsSync(each));
  if (!file) throw new Error(`There is no page ${path} in content/`);
  const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    slug(text),
  );
  if (fragment) expect(headings).toContain(fragment);
});
