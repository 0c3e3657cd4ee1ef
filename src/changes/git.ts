/** What git knows of the base: which files changed, and the files as they were. Nothing is checked out. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { words } from './messages.ts';

const most = 512 * 1024 * 1024;

export class Repository {
  readonly #folder: string;

  constructor(root: URL) {
    this.#folder = fileURLToPath(root);
  }

  #git(...args: string[]): Buffer {
    return execFileSync('git', args, {
      cwd: this.#folder,
      maxBuffer: most,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** The commit that a name means; without a name, where this branch left the main one. */
  baseOf(name: string | undefined): string {
    if (name !== undefined) {
      const commit = this.#commit(name);
      if (commit === undefined) throw new Error(words.noCommit(name));
      return commit;
    }
    const main = ['origin/main', 'main'].find((branch) => this.#commit(branch) !== undefined);
    if (!main) throw new Error(words.noMain);
    return this.#git('merge-base', 'HEAD', main).toString().trim();
  }

  #commit(name: string): string | undefined {
    try {
      // Never an option of git's own, whatever somebody calls a branch.
      return this.#git('rev-parse', '--verify', '--end-of-options', `${name}^{commit}`)
        .toString()
        .trim();
    } catch {
      return undefined;
    }
  }

  /** Status and path of every file that differs from the base, those that git does not know included. */
  changedSince(base: string): [status: string, file: string][] {
    const parts = fields(this.#git('diff', '--name-status', '--no-renames', '-z', base));
    const known = parts.flatMap((status, index): [string, string][] =>
      index % 2 === 0 ? [[status, parts[index + 1] ?? '']] : [],
    );
    const unknown = fields(this.#git('ls-files', '--others', '--exclude-standard', '-z'));
    return [...known, ...unknown.map((file): [string, string] => ['A', file])];
  }

  textAt(base: string, file: string): string {
    try {
      return this.#git('show', `${base}:${file}`).toString();
    } catch {
      return '';
    }
  }

  /** Puts folders as they were into another folder; those that there were not are left out. */
  extract(base: string, folders: readonly string[], into: string): void {
    mkdirSync(into, { recursive: true });
    const there = folders.filter(
      (folder) => this.#git('ls-tree', '-d', base, '--', folder).length > 0,
    );
    if (there.length === 0) return;
    const archive = this.#git('archive', base, '--', ...there);
    execFileSync('tar', ['-x', '-C', into], { input: archive });
  }
}

const fields = (output: Buffer): string[] => output.toString().split('\0').filter(Boolean);
