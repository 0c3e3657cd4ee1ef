/** When a file of the content was first committed, and when it last changed. */
export interface FileDates {
  readonly first: Date;
  readonly last: Date;
}

/**
 * The dates in `git log --format=%x00%cI --name-only`, by file. The log is newest first: the first
 * commit that names a file is its last change, the last one its beginning.
 */
export function parseLog(log: string): ReadonlyMap<string, FileDates> {
  const dates = new Map<string, FileDates>();
  for (const commit of log.split('\0')) {
    const [date, ...files] = commit.split('\n').filter(Boolean);
    if (!date) continue;
    const first = new Date(date);
    for (const file of files) dates.set(file, { first, last: dates.get(file)?.last ?? first });
  }
  return dates;
}
