/** What hosts and services read about this repository agrees with the repository. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { manifest, textOf } from './support/files.ts';

test('Netlify builds the site with its address and publishes what the build writes', () => {
  const text = textOf('netlify.toml');
  expect(text).toMatch(/^ {2}command = "SITE_URL=\\"\$URL\\" npm run build"$/m);
  expect(text).toMatch(/^ {2}publish = "dist"$/m);
});

test('Cloudflare Pages publishes what the build writes', () => {
  const json = textOf('wrangler.jsonc').replaceAll(/^\s*\/\/.*$/gm, '');
  expect(JSON.parse(json)).toEqual({
    name: expect.stringMatching(/^[a-z0-9-]+$/),
    pages_build_output_dir: './dist',
    compatibility_date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  });
});

test('hosts and workflows build with the Node that the project brings', () => {
  const [major] = (manifest.devDependencies.node ?? '').split('.');
  expect(textOf('.nvmrc').trim()).toBe(major);
});

test('packages and actions are kept up to date', () => {
  const { updates }: { updates: { 'package-ecosystem': string; schedule: object }[] } = parse(
    textOf('.github/dependabot.yml'),
  );
  expect(updates.map((it) => it['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const { schedule } of updates) expect(schedule).toEqual({ interval: 'monthly' });
});
