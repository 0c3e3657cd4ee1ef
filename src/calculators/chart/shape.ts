/** Lines and steps of a chart as the `d` of an SVG path, by d3-shape. */
import { curveStepAfter, line } from 'd3-shape';

/** Where a point lies in the drawing. */
export type Point = readonly [x: number, y: number];

const straight = line<Point>(
  ([x]) => x,
  ([, y]) => y,
);
const steps = line<Point>(
  ([x]) => x,
  ([, y]) => y,
).curve(curveStepAfter);

/** Straight from point to point. */
export const linePath = (points: readonly Point[]): string => straight(points) ?? '';

/** Each value holds until the next point, then jumps. */
export const stepPath = (points: readonly Point[]): string => steps(points) ?? '';
