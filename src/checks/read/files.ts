/** The files below content/, each with the place that says what it is. */
import { globSync, lstatSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const documentFolder = 'content/templates/documents/';

export interface Files {
  /** Paths from the root of the files that match a pattern, in alphabetical order. */
  matching(pattern: string): readonly string[];
  textOf(file: string): string;
  /** Whether a file is a link to another, which may stand anywhere; a disk has such. */
  readonly isLink?: (file: string) => boolean;
}

export function filesBelow(root: URL): Files {
  const folder = fileURLToPath(root);
  return {
    matching: (pattern) =>
      globSync(pattern, { cwd: folder, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map(({ parentPath, name }) =>
          relative(folder, join(parentPath, name)).replaceAll('\\', '/'),
        )
        .sort(),
    textOf: (file) => readFileSync(new URL(encodeURI(file), root), 'utf8'),
    isLink: (file) => lstatSync(new URL(encodeURI(file), root)).isSymbolicLink(),
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
