/** The search index is whole: a file cut short would fail only once a reader searches. */
import { globSync } from 'node:fs';
import { Script } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { allPages, dist, notices, readAsset } from '../support/dist.ts';

const files = globSync('pagefind/**/*.*', { cwd: dist }).map((file) => `/${file}`);
const named = (pattern: RegExp) => files.filter((file) => pattern.test(file));

test('every compressed file of the index can be unpacked', () => {
  const packed = named(/\.(pagefind|pf_\w+)$/);
  expect(named(/\.pf_index$/).length).toBeGreaterThan(0);
  const broken = packed.filter((file) => {
    try {
      return gunzipSync(readAsset(file)).length === 0;
    } catch {
      return true;
    }
  });
  expect(broken).toEqual([]);
});

test('the script of the search worker can be read to its end', () => {
  const source = readAsset('/pagefind/pagefind-worker.js').toString();
  expect(source).not.toBe('');
  // Reads without running; the worker is no module.
  expect(() => new Script(source)).not.toThrow();
});

test('every page meant for the search is in its index', () => {
  const searchable = allPages().filter(({ html }) => html.includes('data-pagefind-body'));
  expect(named(/\.pf_fragment$/)).toHaveLength(searchable.length);
  expect(searchable.map(({ path }) => path).filter((it) => notices.includes(it))).toEqual([]);
});
