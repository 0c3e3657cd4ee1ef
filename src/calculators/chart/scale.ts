/** Linear scales and round ticks: d3's ticks, and a scale as plain as the charts need it. */
import { ticks as roundTicks } from 'd3-array';

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
  // A range that numbers can hardly resolve has no round values in it.
  const extent = max - min;
  const wide = extent > 1e-9 * Math.max(Math.abs(min), Math.abs(max)) && extent > 1e-100;
  const round = wide ? roundTicks(min, max, count) : [];
  return round.length > 0 ? round : [min];
}

/** A line through points, as an SVG `points` attribute. */
export const points = (pairs: readonly (readonly [number, number])[]): string =>
  pairs.map((pair) => pair.join(',')).join(' ');
