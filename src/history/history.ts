/**
 * The dates of all content files, from one `git log`. Without git, outside a clone, or in a shallow
 * clone (which dates every file to its last commit), there are none rather than wrong ones.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type FileDates, parseLog } from './git-log.ts';

/** By a file's path from the root: `content/gates/g1.mdx`. */
export type History = ReadonlyMap<string, FileDates>;

export function historyOf(root: URL): History {
  const git = (...args: string[]): string =>
    execFileSync('git', args, {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return new Map();
    const format = ['--format=%x00%cI', '--name-only', '--relative'];
    return parseLog(git('log', '--no-merges', ...format, '--', 'content'));
  } catch {
    return new Map();
  }
}
