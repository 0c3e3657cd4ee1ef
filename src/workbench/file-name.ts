/** A name for a file from what a person wrote: letters and digits of any script, joined by hyphens. */

/** Short enough for every file system, also where a letter takes four bytes. */
const longest = 48;

/** Windows keeps these for devices, whatever ending follows. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** @param otherwise the name where nothing is left to make one from */
export function fileName(title: string, otherwise: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  const name = [...(words ?? []).join('-')].slice(0, longest).join('').replace(/-$/, '');
  if (name === '') return otherwise;
  return reserved.test(name) ? `${otherwise}-${name}` : name;
}
