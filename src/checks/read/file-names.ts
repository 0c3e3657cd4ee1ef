/** Files that a writer took for content and nothing reads, and names that make no address. */
import type { Finding } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { Files } from './files.ts';

/** What stands in content/ for people and tools, and is no page. */
const besides = ['content/LICENSE', 'content/words.txt'];

/** Lower-case words joined by hyphens: an address is the same for everybody who types it. */
const plainPath = /^content\/[a-z0-9-]+(?:\/[a-z0-9-]+)*\.(?:mdx|md|yaml)$/;

/** @param read the files that have been read */
export const checkFileNames = (files: Files, read: ReadonlySet<string>): Finding[] =>
  files.matching('content/**/*').flatMap((file) => {
    const problem = problemWith(file, files.isLink?.(file) ?? false, read);
    return problem ? [{ file, line: 1, rule: 'file', ...problem }] : [];
  });

function problemWith(file: string, isLink: boolean, read: ReadonlySet<string>) {
  if (isLink)
    return {
      message: 'The file is a link to another file.',
      mend: 'Put the file itself there: a link can lead out of the repository.',
    };
  if (besides.includes(file)) return undefined;
  const renamed = inPlainWords(file);
  if (read.has(file) && plainPath.test(file)) return undefined;
  if (read.has(file))
    return {
      message: 'The name of the file becomes an address, and has other signs than a-z, 0-9 and -.',
      mend: `Name it ${renamed}.`,
    };
  if (/\.(?:mdx?|ya?ml)$/i.test(file) && renamed !== file)
    return { message: 'Nothing reads a file with this ending.', mend: `Name it ${renamed}.` };
  return {
    message: `Nothing reads this file.${didYouMean(file, read)}`,
    mend: 'content/ holds pages (.mdx), YAML at its known places and template documents (.md): move it, or take it out.',
  };
}

function inPlainWords(file: string): string {
  const plain = file
    .toLowerCase()
    .replace(/^content\//, '')
    .replace(/[^a-z0-9/.-]+/g, '-')
    .replace(/\.yml$/, '.yaml');
  const named = `content/${plain}`;
  return named.startsWith('content/templates/documents/') ? named : named.replace(/\.md$/, '.mdx');
}
