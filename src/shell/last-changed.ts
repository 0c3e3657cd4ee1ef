/**
 * When each content file was written and last changed, from one `git log` per build. Starlight asks
 * git only for src/content/docs.
 */

import { root } from 'astro:config/server';
import type { FileDates } from '../history/git-log.ts';
import { type History, historyOf } from '../history/history.ts';

let history: History | undefined;

/** The dates of a file, given by its path from the root; none where git does not tell. */
export function datesOf(file: string): FileDates | undefined {
  history ??= historyOf(root);
  return history.get(file);
}

/** The date of the last commit that touched this file. */
export const lastChanged = (file: string): Date | undefined => datesOf(file)?.last;
