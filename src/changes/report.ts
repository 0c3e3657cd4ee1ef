/** The whole report: the content at the base against the working tree, and what changed around it. */

import { readFileSync } from 'node:fs';
import { before } from './before.ts';
import { type ContentChanges, compare } from './compare.ts';
import { Repository } from './git.ts';
import {
  type DependencyChange,
  dependenciesBetween,
  type OutsideFile,
  outsideOf,
} from './outside.ts';
import { takeSnapshot } from './snapshot.ts';

export interface Report extends ContentChanges {
  /** The commit that is compared with. */
  readonly base: string;
  readonly outside: readonly OutsideFile[];
  readonly dependencies: readonly DependencyChange[];
  readonly notCovered?: string;
}

export function reportOn(root: URL, baseName: string | undefined): Report {
  const repository = new Repository(root);
  const base = repository.baseOf(baseName);
  const changed = repository.changedSince(base);
  const modelChanged = changed.some(([, file]) => file.startsWith('src/model/'));
  const { snapshot, notCovered } = before(repository, root, base, modelChanged);
  return {
    base,
    ...compare(snapshot, takeSnapshot(root)),
    outside: outsideOf(changed),
    dependencies: dependenciesBetween(
      repository.textAt(base, 'package.json'),
      readFileSync(new URL('package.json', root), 'utf8'),
    ),
    ...(notCovered !== undefined && { notCovered }),
  };
}
