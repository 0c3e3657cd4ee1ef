/** Linear scales and round ticks. The usual packages weigh more than all charts together. */
export type Scale = (value: number) => number;

export function linear(
  [a, b]: readonly [number, number],
  [from, to]: readonly [number, number],
): Scale {
  const steep = (to - from) / (b - a);
  // Equal ends, or as good as equal: everything lies at the start.
  const slope = Number.isFinite(steep) ? steep : 0;
  return (value) => Number((from + (value - a) * slope).toFixed(2));
}

/** Round values (1, 2 or 5 times a power of ten) from `min` to `max`, about `count` of them. */
export function ticks(min: number, max: number, count: number): number[] {
  const rough = (max - min) / count;
  if (!(rough > 0)) return [min];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10);
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** A line through points, as an SVG `points` attribute. */
export const points = (pairs: readonly (readonly [number, number])[]): string =>
  pairs.map((pair) => pair.join(',')).join(' ');
