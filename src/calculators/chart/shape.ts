/**
 * Lines and steps of a chart as the `d` of an SVG path. The curves are d3-shape's; they draw with
 * the three strokes below, because d3's own pen, arcs and all, would weigh more than the charts.
 */
import { type CurveFactory, curveLinear, curveStepAfter } from 'd3-shape';

/** Where a point lies in the drawing. */
export type Point = readonly [x: number, y: number];

/** Straight from point to point. */
export const linePath = (points: readonly Point[]): string => draw(curveLinear, points);

/** Each value holds until the next point, then jumps. */
export const stepPath = (points: readonly Point[]): string => draw(curveStepAfter, points);

function draw(curve: CurveFactory, points: readonly Point[]): string {
  const strokes: string[] = [];
  const pen = {
    moveTo: (x: number, y: number) => strokes.push(`M${x},${y}`),
    lineTo: (x: number, y: number) => strokes.push(`L${x},${y}`),
    closePath: () => strokes.push('Z'),
  };
  // All that a curve of straight strokes asks of its pen.
  const line = curve(pen as unknown as Parameters<CurveFactory>[0]);
  line.lineStart();
  for (const [x, y] of points) line.point(x, y);
  line.lineEnd();
  return strokes.join('');
}
