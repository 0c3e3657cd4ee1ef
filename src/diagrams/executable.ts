/** Programs that are there and start: a shim or a missing library leaves one that is but does not. */
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export async function firstThatStarts(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await starts(path)) return path;
  return undefined;
}

async function starts(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    // Elsewhere the question for the version opens a window.
    if (process.platform === 'linux') await run(path, ['--version'], { timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
