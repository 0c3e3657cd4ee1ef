/**
 * The 10th, 50th and 90th percentile: the smallest value with at least that share of all at or
 * below it (type 1 of R. J. Hyndman and Y. Fan, The American Statistician 50 (1996) 361-365), which
 * needs no mean of two values and so stands with infinite ones too.
 */
export function percentiles(values: Float64Array) {
  const sorted = values.toSorted();
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
