/**
 * The content as it was at the base, computed by the model as it was. Where the model has changed too,
 * it runs in a process of its own, from a copy of the code in which the old model stands.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Repository } from './git.ts';
import { words } from './messages.ts';
import { reasonOf } from './reason.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';

export interface Before {
  readonly snapshot: Snapshot;
  /** What the comparison cannot say; nothing where it is complete. */
  readonly notCovered?: string;
}

export function before(
  repository: Repository,
  root: URL,
  base: string,
  modelChanged: boolean,
): Before {
  const folder = mkdtempSync(join(tmpdir(), 'staircase-base-'));
  try {
    repository.extract(base, ['content', 'public'], folder);
    mkdirSync(join(folder, 'content'), { recursive: true });
    const here = () => takeSnapshot(pathToFileURL(`${folder}/`));
    if (!modelChanged) return { snapshot: here() };
    try {
      return { snapshot: byOldModel(repository, root, base, folder) };
    } catch (error) {
      return { snapshot: here(), notCovered: words.oldModel(reasonOf(error)) };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function byOldModel(repository: Repository, root: URL, base: string, folder: string): Snapshot {
  const source = fileURLToPath(root);
  cpSync(join(source, 'src'), join(folder, 'src'), { recursive: true });
  cpSync(join(source, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(source, 'node_modules'), join(folder, 'node_modules'));
  rmSync(join(folder, 'src/model'), { recursive: true });
  repository.extract(base, ['src/model'], folder);
  const output = execFileSync(process.execPath, [join(folder, 'src/changes/snapshot-cli.ts')], {
    maxBuffer: 512 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return JSON.parse(output.toString()) as Snapshot;
}
