/** Sectors are named by ids in a plan: lower-case words joined by hyphens. */

/** The schema takes no longer ones. */
const longest = 100;

/** The id for a sector in somebody's words; undefined where no letter or digit is left. */
export function sectorId(words: string): string | undefined {
  const plain = words.normalize('NFD').replace(/\p{Mark}/gu, '');
  const joined = plain.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return joined.slice(0, longest).replace(/^-+|-+$/g, '') || undefined;
}

/** An id as words, where nobody has typed any here. */
export function inWords(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
