/** The files below content/, each with the place that says what it is. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../finding.ts';

const documentFolder = 'content/templates/documents/';

export interface Files {
  /** Paths from the root that match a pattern, in alphabetical order. */
  matching(pattern: string): readonly string[];
  textOf(file: string): string;
}

export const filesBelow = (root: URL): Files => ({
  matching: (pattern) => globSync(pattern, { cwd: fileURLToPath(root) }).sort(),
  textOf: (file) => readFileSync(new URL(file, root), 'utf8'),
});

export const documentsIn = (files: Files): readonly string[] =>
  files.matching(`${documentFolder}*.md`);

/** The path below content/ without extension, as `related` names a page. */
export const pageIdOf = (file: string): string =>
  file.replace(/^content\//, '').replace(/(\/?index)?\.mdx$/, '');

/** The name of a file without folder and extension. */
export const nameOf = (file: string): string => file.replace(/^.*\/|\.[a-z]+$/g, '');

/** Files that a writer took for content, with an ending that nothing reads. */
export const unreadFiles = (files: Files): Finding[] =>
  files
    .matching('content/**/*.{md,yml}')
    .filter((file) => !file.startsWith(documentFolder))
    .map((file) => ({
      file,
      line: 1,
      rule: 'file',
      message: 'Nothing reads a file with this ending.',
      mend: `Name it ${file.replace(/\.md$/, '.mdx').replace(/\.yml$/, '.yaml')}.`,
    }));
