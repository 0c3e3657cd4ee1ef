/** Which inputs drive the spread of an outcome. */
export interface Driver {
  readonly path: string;
  /** Its part of the variance, all parts adding up to 1. */
  readonly share: number;
}

/**
 * Spearman's rank correlation of each input with the outcome, squared, divided by the sum of all:
 * an approximation of the first-order parts of the variance, good where inputs are independent and
 * the outcome rises or falls with each of them (A. Saltelli and others, Global Sensitivity Analysis:
 * The Primer, 2008, chapter 1). Interactions are not shown.
 *
 * @param draws for each path as many numbers as there are outcomes; only their order matters.
 * @returns the largest first; empty when the outcome does not vary.
 */
export function driversOf(
  paths: readonly string[],
  draws: readonly Float64Array[],
  outcome: Float64Array,
): Driver[] {
  const target = ranksOf(outcome);
  const squared = paths.map((path, index) => ({
    path,
    share: correlation(ranksOf(draws[index] ?? outcome), target) ** 2,
  }));
  const sum = squared.reduce((total, { share }) => total + share, 0);
  if (!(sum > 0)) return [];
  return squared
    .map(({ path, share }) => ({ path, share: share / sum }))
    .sort((a, b) => b.share - a.share);
}

/** Ranks from 0, equal values sharing the middle of theirs. */
export function ranksOf(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, index) => index).sort(
    (a, b) => (values[a] as number) - (values[b] as number),
  );
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (
      to + 1 < order.length &&
      values[order[to + 1] as number] === values[order[from] as number]
    )
      to++;
    for (let index = from; index <= to; index++) ranks[order[index] as number] = (from + to) / 2;
    from = to + 1;
  }
  return ranks;
}

/** Pearson's correlation; 0 where one of the two does not vary. */
function correlation(a: Float64Array, b: Float64Array): number {
  const middle = (a.length - 1) / 2;
  let [both, first, second] = [0, 0, 0];
  for (let index = 0; index < a.length; index++) {
    const [x, y] = [(a[index] as number) - middle, (b[index] as number) - middle];
    both += x * y;
    first += x * x;
    second += y * y;
  }
  return first > 0 && second > 0 ? both / Math.sqrt(first * second) : 0;
}
