/** The files below content/, each with the place that says what it is. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const documentFolder = 'content/templates/documents/';

export interface FoundFile {
  /** Path from the root. */
  readonly file: string;
  /** A link to another file, which may stand anywhere. */
  readonly isLink: boolean;
}

export interface Files {
  readonly all: readonly FoundFile[];
  /** Paths from the root that match a pattern, in alphabetical order. */
  matching(pattern: string): readonly string[];
  textOf(file: string): string;
}

export function filesBelow(root: URL): Files {
  const folder = fileURLToPath(root);
  return {
    all: readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => ({
        file: relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
        isLink: entry.isSymbolicLink(),
      })),
    matching: (pattern) => globSync(pattern, { cwd: folder }).sort(),
    textOf: (file) => readFileSync(new URL(encodeURI(file), root), 'utf8'),
  };
}

export const documentsIn = (files: Files): readonly string[] =>
  files.matching(`${documentFolder}*.md`);

/** The pictures that pages can show, by their addresses. */
export const picturesIn = (files: Files): readonly string[] =>
  files
    .matching('public/**/*.{avif,gif,jpg,png,svg,webp}')
    .map((file) => file.replace(/^public/, ''));

/** The path below content/ without extension, as `related` names a page. */
export const pageIdOf = (file: string): string =>
  file.replace(/^content\//, '').replace(/(\/?index)?\.mdx$/, '');

/** The name of a file without folder and extension. */
export const nameOf = (file: string): string => file.replace(/^.*\/|\.[a-z]+$/g, '');
