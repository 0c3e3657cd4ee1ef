/** Pages of a folder in named groups, as the menu and the overviews have them. */

export type Groups = Readonly<Record<string, readonly string[]>>;

interface Folder {
  /** The folder in content/. */
  readonly folder: string;
  /** The file with the table of its groups, to name where it has to be mended. */
  readonly table: string;
}

/**
 * The groups for the pages that are written. One without a group is shown too, as newly added, so
 * that a contributor adds a page without touching code.
 */
export function inGroups(
  groups: Groups,
  written: readonly string[],
  { folder, table }: Folder,
): Groups {
  const listed = Object.values(groups).flat();
  const problems = [
    ...listed
      .filter((slug) => !written.includes(slug))
      .map((slug) => `"${slug}" has no page content/${folder}/${slug}.mdx.`),
    ...listed
      .filter((slug, index) => listed.indexOf(slug) !== index)
      .map((slug) => `"${slug}" stands in two groups.`),
  ];
  if (problems.length > 0) throw new Error(`${problems.join('\n')}\nMend the table in ${table}.`);
  const unplaced = written.filter((slug) => !listed.includes(slug)).toSorted();
  return unplaced.length > 0 ? { ...groups, 'Newly added': unplaced } : groups;
}
