/** The files that a writer asks about: paths, folders or patterns, of what the check reads. */
import { matchesGlob, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nearest } from './nearest.ts';
import type { Files } from './read/files.ts';

export type Asked =
  | { readonly ok: true; readonly files: ReadonlySet<string> }
  | { readonly ok: false; readonly message: string };

export function filesAsked(names: readonly string[], files: Files, root: URL): Asked {
  const known = files.matching('content/**/*.{mdx,md,yaml,yml}');
  const asked = new Set<string>();
  for (const name of names) {
    const path = relative(fileURLToPath(root), resolve(name)).replaceAll('\\', '/');
    const matching = known.filter(
      (file) => file === path || file.startsWith(`${path}/`) || matchesGlob(file, path),
    );
    if (matching.length === 0) return { ok: false, message: unknown(path, known) };
    for (const file of matching) asked.add(file);
  }
  return { ok: true, files: asked };
}

function unknown(path: string, known: readonly string[]): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ofName = known.filter((file) => file.endsWith(`/${name}`));
  const meant = ofName.length === 1 ? ofName[0] : nearest(path, known);
  return meant
    ? `There is no "${path}" to check. Did you mean ${meant}?`
    : `There is no "${path}" to check: give files, folders or patterns below content/.`;
}
