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
  const candidate = nearest(name, known);
  return candidate ? ` Did you mean "${candidate}"?` : '';
}
