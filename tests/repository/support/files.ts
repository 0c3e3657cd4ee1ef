/** The files of the repository as text, by their path from its root. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export const textOf = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

export const filesLike = (pattern: string): string[] => globSync(pattern, { cwd: root }).sort();

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly repository: { readonly url: string };
}

export const manifest: Manifest = JSON.parse(textOf('package.json'));

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
