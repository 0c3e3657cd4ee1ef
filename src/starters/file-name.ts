/** Names of files, as addresses have them: small Latin letters and digits, joined by hyphens. */
import GithubSlugger from 'github-slugger';

export const nameForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const longest = 60;

/** A name made of a title; `otherwise` where the title has no letter that an address can have. */
export function fileName(title: string, otherwise: string): string {
  const latin = title.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, '');
  const words = new GithubSlugger()
    .slug(latin)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const name = words.reduce(
    (so, word) => (so.length + word.length < longest ? `${so}${so && '-'}${word}` : so),
    '',
  );
  return name || words[0]?.slice(0, longest) || otherwise;
}

/** The first of `name`, `name-2`, `name-3` … that is free. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 2, free = name; ; number += 1, free = `${name}-${number - 1}`)
    if (!isTaken(free)) return free;
}
