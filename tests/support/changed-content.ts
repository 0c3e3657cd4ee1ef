/** The content with one change in it, as a contributor would make it, and the findings on that. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Finding, isError } from '../../src/checks/finding.ts';
import { checkLibrary } from '../../src/checks/index.ts';
import { type Library, libraryOf, readLibrary } from '../../src/checks/library.ts';
import { readPage } from '../../src/checks/page.ts';
import { pageIdOf } from '../../src/checks/read/files.ts';
import { content, contentWith } from './content.ts';

const root = new URL('../../', import.meta.url);
const sound = libraryOf(content);

/** A page is read anew by itself: the rest of the library is as it was. */
export async function findingsOnPage(file: string, text: string): Promise<Finding[]> {
  const { page, findings } = readPage(pageIdOf(file), file, text, sound.sources);
  const pages = sound.pages.map((other) => (other.file === file ? page : other));
  return errorsIn({ ...sound, pages, findings });
}

/** The whole library is read anew, with another text in one file. */
export const findingsWith = (file: string, text: string): Promise<Finding[]> =>
  errorsIn(withKnownPlans(libraryOf(contentWith(file, text))));

/** The whole content is copied and read from the copy, for what only a disk can hold. */
export async function findingsAfter(change: (copy: Copy) => void): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'staircase-'));
  try {
    cpSync(new URL('content', root), join(folder, 'content'), { recursive: true });
    change({
      write: (file, text) => {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      },
      remove: (file) => rmSync(join(folder, file)),
      path: (file) => join(folder, file),
    });
    return await errorsIn(withKnownPlans(readLibrary(pathToFileURL(`${folder}/`))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Hints are for a second look, and every page may have some. */
const errorsIn = async (library: Library): Promise<Finding[]> =>
  (await checkLibrary(library)).filter(isError);

export interface Copy {
  write(file: string, text: string | Uint8Array): void;
  remove(file: string): void;
  path(file: string): string;
}

/** A plan that is as it was keeps its analysis, which takes longest. */
const withKnownPlans = (library: Library): Library => ({
  ...library,
  plans: library.plans.map(
    (read) =>
      sound.plans.find(
        ({ file, value }) =>
          file === read.file && JSON.stringify(value) === JSON.stringify(read.value),
      ) ?? read,
  ),
});
