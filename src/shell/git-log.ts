/**
 * The dates in `git log --format=%x00%cI --name-only`, by file. The log is newest first: the first
 * commit that names a file is its last change.
 */
export function parseLog(log: string): ReadonlyMap<string, Date> {
  const dates = new Map<string, Date>();
  for (const commit of log.split('\0')) {
    const [date, ...files] = commit.split('\n').filter(Boolean);
    if (!date) continue;
    for (const file of files) if (!dates.has(file)) dates.set(file, new Date(date));
  }
  return dates;
}
