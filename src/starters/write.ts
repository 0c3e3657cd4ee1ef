/** Writes the files of a starter, all of them or none, and never over another. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StarterFile } from './starter-for.ts';

export type Written = { readonly ok: true } | { readonly ok: false; readonly inTheWay: string };

export function writeFiles(root: URL, files: readonly StarterFile[]): Written {
  const at = ({ path }: StarterFile) => fileURLToPath(new URL(path, root));
  const inTheWay = files.find((file) => existsSync(at(file)));
  if (inTheWay) return { ok: false, inTheWay: inTheWay.path };
  const written: string[] = [];
  try {
    for (const file of files) {
      mkdirSync(dirname(at(file)), { recursive: true });
      writeFileSync(at(file), file.text, { flag: 'wx' });
      written.push(at(file));
    }
  } catch (error) {
    for (const path of written) rmSync(path);
    throw error;
  }
  return { ok: true };
}
