/** Where the site's source is kept, from package.json: the one place that says so. */
import { repository } from '../../package.json';

const home = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');

/** The page on which a reader edits this file, given by its path from the root. */
export const editAddress = (file: string): URL => new URL(`${home}/edit/main/${file}`);

/** The page on which a reader begins this file, given by its path from the root. */
export const newFileAddress = (file: string): URL => {
  const begun = new URL(`${home}/new/main`);
  begun.searchParams.set('filename', file);
  return begun;
};
