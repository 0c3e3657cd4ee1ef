/**
 * When each content file last changed, from one `git log` per build. Starlight asks git only for
 * src/content/docs. Without git, outside a clone, or in a shallow clone (which dates every file
 * to its last commit), there is no answer rather than a wrong one.
 */

import { root } from 'astro:config/server';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseLog } from './git-log.ts';

let changes: ReadonlyMap<string, Date> | undefined;

/** The date of the last commit that touched this file, given by its path from the root. */
export function lastChanged(file: string): Date | undefined {
  changes ??= readChanges();
  return changes.get(file);
}

function readChanges(): ReadonlyMap<string, Date> {
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return new Map();
    const format = ['--format=%x00%cI', '--name-only', '--relative'];
    return parseLog(git('log', '--no-merges', ...format, '--', 'content'));
  } catch {
    return new Map();
  }
}

const git = (...args: string[]): string =>
  execFileSync('git', args, {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
