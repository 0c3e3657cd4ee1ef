/** The known name closest to a mistyped one, for "did you mean". */
import { distance } from 'fastest-levenshtein';

export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly far: number } | undefined;
  for (const candidate of known) {
    const far = distance(name, candidate);
    if (!best || far < best.far) best = { name: candidate, far };
  }
  return best && best.far <= Math.max(2, name.length / 3) ? best.name : undefined;
}

export function didYouMean(name: string, known: Iterable<string>): string {
  const candidate = onlyNear(name, known) ?? nearest(name, known);
  return candidate ? ` Did you mean "${candidate}"?` : '';
}

/** Two letters wrong, added or left out; a longer way off may be another word. */
const typing = 2;

/**
 * The one name that can be meant: written with other capitals, spaces or hyphens, or mistyped where
 * no second name is as near. Without a doubt, so that `--fix` may write it.
 */
export function onlyNear(name: string, known: Iterable<string>): string | undefined {
  const names = [...new Set(known)];
  const same = names.filter((candidate) => bare(candidate) === bare(name));
  const near = names.filter(
    (candidate) => distance(name, candidate) <= Math.min(typing, Math.ceil(name.length / 3)),
  );
  const [only, second] = same.length > 0 ? same : near;
  return second === undefined ? only : undefined;
}

const bare = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');
